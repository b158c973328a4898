/** The calculator's table: one row a term, with its days, what is left, the reckoning and the articles. */
import { daysBetween, PROCEDURAL_LAWS, sayDay } from '../answers/client.ts';
import type { Point, TermDay } from '../answers/index.ts';
import type { Citation } from '../schema/index.ts';

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
  const element = make('table', 'cards');
  element.append(make('caption', '', `还有几天，从今天 ${sayDay(today)}算`));
  const head = make('tr');
  const names = ['要做的事', '哪一天', '还有', '怎么算的'];
  for (const name of names) head.append(attribute(make('th', '', name), 'scope', 'col'));
  const thead = make('thead');
  thead.append(head);
  const body = make('tbody');
  for (const term of terms) {
    const { rule } = term;
    const row = make('tr');
    const title = attribute(make('th', '', rule.title), 'scope', 'row');
    title.append(make('span', 'quiet small', `（${rule.whose}）`));
    const cells = [title, dayCell(term), leftCell(term, today), reasonCell(term, pages)];
    cells.forEach((cell, i) => void attribute(cell, 'data-h', names[i] ?? ''));
    row.append(...cells);
    body.append(row);
  }
  element.append(thead, body);
  return element;
}

function dayCell(term: TermDay): HTMLElement {
  const cell = make('td');
  const box = make('div');
  for (const { label, point } of pointsOf(term)) {
    const { day, estimate } = point;
    if (day) box.append(make('strong', '', sayDay(day)), make('span', 'chip', label));
    else
      box.append(
        make('strong', '', '准确日期未知'),
        make('span', 'small', `按双休日推算，${label} ${sayDay(estimate)}`),
      );
  }
  const { last } = term;
  if (last && last.unmoved < last.estimate)
    box.append(
      make('div', 'quiet small', `不顺延是 ${sayDay(last.unmoved)}，赶在这天以前办最稳妥`),
    );
  cell.append(box);
  return cell;
}

function leftCell({ first, last }: TermDay, today: string): HTMLElement {
  const point = last ?? first;
  if (!point) return make('td', 'num');
  const left = daysBetween(today, point.day ?? point.estimate);
  const about = point.day ? '' : '约 ';
  if (!last) return make('td', 'num', left > 0 ? `${about}${left} 天` : '已经可以');
  if (left === 0) return make('td', 'num', '就是今天');
  return make('td', 'num', left > 0 ? `${about}${left} 天` : `过了 ${-left} 天`);
}

function reasonCell({ rule, reasons, basis }: TermDay, pages: LawPages): HTMLElement {
  const cell = make('td', 'small');
  const list = make('ul');
  list.append(make('li', '', rule.says));
  for (const { says, byAnalogy } of reasons) {
    const item = make('li', '', says);
    if (byAnalogy) item.append(' ', make('span', 'chip', '没有明文，比照民事诉讼法'));
    list.append(item);
  }
  if (rule.note) list.append(make('li', 'quiet', rule.note));
  const box = make('div');
  const cites = make('span', 'row');
  cites.append(...basis.map((citation) => citeOf(citation, pages)));
  box.append(list, cites);
  cell.append(box);
  return cell;
}

/** 《行政处罚法》第六十七条第三款, linked where the statute has a page here. */
function citeOf({ law, article }: Citation, { laws, lawsAt }: LawPages): HTMLElement {
  const known: Readonly<Record<string, { short: string }>> = PROCEDURAL_LAWS;
  const name = `《${known[law]?.short ?? law}》${article ?? ''}`;
  return laws.includes(law)
    ? attribute(make('a', '', name), 'href', `${lawsAt}${law}/`)
    : make('span', '', name);
}

/** An element with a class and words. */
export function make(tag: string, className = '', text = ''): HTMLElement {
  const element = document.createElement(tag);
  if (className) element.className = className;
  if (text) element.textContent = text;
  return element;
}

/** The element itself, with an attribute more. */
export function attribute(element: HTMLElement, name: string, value: string): HTMLElement {
  element.setAttribute(name, value);
  return element;
}
