/** The calculator's table: one row a term, with its days, what is left, the reckoning and the articles. */
import { daysBetween, PROCEDURAL_LAWS, sayDay } from '../answers/client.ts';
import type { Point, TermDay } from '../answers/index.ts';
import type { Citation } from '../schema/index.ts';
import { make } from './make.ts';

/** Statutes that have a page of their own, and the address their pages stand under. */
export interface LawPages {
  readonly laws: readonly string[];
  readonly lawsAt: string;
}

const LABELS = [
  ['first', '最早'],
  ['last', '最迟'],
  ['extended', '经批准延长，最迟'],
  ['cap', '加满'],
] as const;

/** The days of a term with their labels, in the order they are read. */
export function pointsOf(term: TermDay): { readonly label: string; readonly point: Point }[] {
  return LABELS.flatMap(([key, label]) => {
    const point = term[key];
    return point ? [{ label, point }] : [];
  });
}

export function termTable(terms: readonly TermDay[], pages: LawPages, today: string): HTMLElement {
  const names = ['要做的事', '哪一天', '还有', '怎么算的'];
  const rows = terms.map((term) => {
    const { rule } = term;
    const whose = make('span', { class: 'quiet small' }, `（${rule.whose}）`);
    const title = make('th', { scope: 'row' }, rule.title, whose);
    const cells = [title, dayCell(term), leftCell(term, today), reasonCell(term, pages)];
    for (const [i, cell] of cells.entries()) cell.dataset['h'] = names[i] ?? '';
    return make('tr', {}, ...cells);
  });
  return make(
    'table',
    { class: 'cards' },
    make('caption', {}, `还有几天，从今天 ${sayDay(today)}算`),
    make('thead', {}, make('tr', {}, ...names.map((name) => make('th', { scope: 'col' }, name)))),
    make('tbody', {}, ...rows),
  );
}

function dayCell(term: TermDay): HTMLElement {
  const box = make('div');
  for (const { label, point } of pointsOf(term)) {
    const { day, estimate } = point;
    if (day) box.append(make('strong', {}, sayDay(day)), make('span', { class: 'chip' }, label));
    else
      box.append(
        make('strong', {}, '准确日期未知'),
        make('span', { class: 'small' }, `按双休日推算，${label} ${sayDay(estimate)}`),
      );
  }
  const { last } = term;
  if (last && last.unmoved < last.estimate) {
    const says = `不顺延是 ${sayDay(last.unmoved)}，赶在这天以前办最稳妥`;
    box.append(make('div', { class: 'quiet small' }, says));
  }
  return make('td', {}, box);
}

function leftCell({ first, last }: TermDay, today: string): HTMLElement {
  const point = last ?? first;
  if (!point) return make('td', { class: 'num' });
  const left = daysBetween(today, point.day ?? point.estimate);
  const about = point.day ? '' : '约 ';
  if (!last) return make('td', { class: 'num' }, left > 0 ? `${about}${left} 天` : '已经可以');
  if (left === 0) return make('td', { class: 'num' }, '就是今天');
  return make('td', { class: 'num' }, left > 0 ? `${about}${left} 天` : `过了 ${-left} 天`);
}

function reasonCell({ rule, reasons, basis }: TermDay, pages: LawPages): HTMLElement {
  const list = make('ul', {}, make('li', {}, rule.says));
  for (const { says, byAnalogy } of reasons) {
    const item = make('li', {}, says);
    if (byAnalogy) item.append(' ', make('span', { class: 'chip' }, '没有明文，比照民事诉讼法'));
    list.append(item);
  }
  if (rule.note) list.append(make('li', { class: 'quiet' }, rule.note));
  const cites = make('span', { class: 'row' }, ...basis.map((citation) => citeOf(citation, pages)));
  return make('td', { class: 'small' }, make('div', {}, list, cites));
}

/** 《行政处罚法》第六十七条第三款, linked where the statute has a page here. */
function citeOf({ law, article }: Citation, { laws, lawsAt }: LawPages): HTMLElement {
  const known: Readonly<Record<string, { short: string }>> = PROCEDURAL_LAWS;
  const name = `《${known[law]?.short ?? law}》${article ?? ''}`;
  return laws.includes(law)
    ? make('a', { href: `${lawsAt}${law}/` }, name)
    : make('span', {}, name);
}
