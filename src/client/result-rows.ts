/**
 * The list of what was found. A row found again stays where it is, or moves: building and laying out rows costs a slow
 * phone more than searching does.
 */
import type { TownHandlers } from '../exchange/index.ts';
import type { ElsewhereHit, Hit, MatterHit, PageHit } from '../search/client.ts';
import { make, seal } from './make.ts';
import { saidOfPast } from './past-span.ts';
import { address } from './searching.ts';

interface Row {
  readonly item: HTMLElement;
  readonly link: HTMLElement;
  readonly called: Text;
  /** Holds `called`; in the row only while the hit matched by another name. */
  readonly alias: HTMLElement;
  /** Only for matters: what it is, and who handles it. Both come later than the row, into room that waits for them. */
  readonly says?: HTMLElement;
  readonly who?: HTMLElement;
  said: string;
}

export interface ResultRows {
  readonly list: HTMLElement;
  /** Shows the names of these hits, in this order, with links to the town's answer. */
  name(hits: readonly Hit[], town: string): void;
  /** The same with what each is about and who handles it there, if known. */
  show(hits: readonly Hit[], town: string, handlers?: TownHandlers): void;
  /** Whether the row of this hit is in the list. */
  stands(hit: Hit): boolean;
  /** Says who handles what stands there. */
  tell(handlers: TownHandlers): void;
}

export function resultRows(): ResultRows {
  const list = make('ol', { class: 'plain matters' });
  const rows = new Map<string, Row>();
  let shown: readonly Hit[] = [];
  let town = '';
  let handlers: TownHandlers | undefined;

  const rowOf = (hit: Hit): Row => {
    const key = keyOf(hit);
    const known = rows.get(key);
    if (known) return known;
    const made = makeRow(hit);
    rows.set(key, made);
    return made;
  };

  const fill = (row: Row, hit: Hit): void => {
    if (hit.kind === '事项') {
      const to = address(`/matters/${hit.id}/${town ? `#${town}` : ''}`);
      if (row.link.getAttribute('href') !== to) row.link.setAttribute('href', to);
    }
    if (hit.matched === '') row.alias.remove();
    else {
      if (row.called.data !== hit.matched) row.called.data = hit.matched;
      if (row.alias.parentNode !== row.item) row.link.after(row.alias);
    }
  };

  const describe = (row: Row, hit: Hit): void => {
    if (hit.kind === '事项' && row.says && row.says.textContent !== hit.summary)
      row.says.textContent = hit.summary;
    tellOne(row);
  };

  const place = (hits: readonly Hit[]): void => {
    shown = hits;
    const items = hits.map((hit) => {
      const row = rowOf(hit);
      fill(row, hit);
      return row.item;
    });
    // What is no longer found goes first: else every row behind it would be moved, and laid out anew.
    for (const item of [...list.children]) if (!items.includes(item as HTMLElement)) item.remove();
    items.forEach((item, i) => {
      const there = list.children[i] ?? null;
      if (there !== item) list.insertBefore(item, there);
    });
  };

  const tellOne = (row: Row): void => {
    if (!row.who) return;
    const id = row.item.dataset['result'] ?? '';
    const said = handlers?.who[handlers.of[id] ?? -1] ?? '';
    const differs = handlers?.differ?.[id] ?? '';
    const key = said && `${handlers?.name}|${said}|${differs}`;
    if (key === row.said) return;
    row.said = key;
    const [name, phone] = said.split('|');
    if (!handlers || !name) return row.who.replaceChildren();
    // Nobody to call: the law of the matter does not reach this town; its page says what does.
    const says = phone ? `${handlers.name}：找${name} ` : `${handlers.name}：${name}`;
    // After the last day known, who is named here may no longer be the one.
    const past = saidOfPast();
    row.who.replaceChildren(says, phone ? tel(phone) : '', past && ` ${past}`);
    if (differs) row.who.append(make('span', { class: 'quiet small' }, ` ${differs}`));
  };

  return {
    list,
    name(hits, forTown) {
      town = forTown;
      place(hits);
    },
    show(hits, forTown, known) {
      [town, handlers] = [forTown, known];
      place(hits);
      for (const hit of hits) describe(rowOf(hit), hit);
    },
    stands: (hit) => rows.get(keyOf(hit))?.item.parentNode === list,
    tell(known) {
      handlers = known;
      for (const hit of shown) tellOne(rowOf(hit));
    },
  };
}

function keyOf(hit: Hit): string {
  return hit.kind === '事项' ? hit.id : `${hit.kind} ${'path' in hit ? hit.path : ''} ${hit.name}`;
}

function makeRow(hit: Hit): Row {
  const called = document.createTextNode('');
  const alias = make('p', { class: 'quiet small' }, '也叫：', called);
  const parts =
    hit.kind === '事项'
      ? matterParts(hit)
      : hit.kind === '不归乡镇'
        ? elsewhereParts(hit)
        : pageParts(hit);
  return { ...parts, called, alias, said: '' };
}

function matterParts(hit: MatterHit): Pick<Row, 'item' | 'link' | 'says' | 'who'> {
  const link = make('a', {}, seal(hit.list), hit.name);
  const says = make('p', { class: 'says' });
  const who = make('p', { class: 'who' });
  return { item: make('li', { 'data-result': hit.id }, link, says, who), link, says, who };
}

function pageParts(hit: PageHit): Pick<Row, 'item' | 'link'> {
  const { kind, name, path, matters, says = [] } = hit;
  const link = make('a', { href: address(path) }, make('span', { class: 'chip' }, kind), name);
  const item = make('li', { 'data-page': path }, link);
  if (matters.length > 0) item.dataset['matters'] = matters.join(' ');
  for (const { text, phone } of says)
    item.append(make('p', { class: 'who' }, `${text} `, phone ? tel(phone) : ''));
  return { item, link };
}

/** Who really handles it, with the number where one is sure. */
function elsewhereParts({ name, body, phone, says }: ElsewhereHit): Pick<Row, 'item' | 'link'> {
  const link = make('b', {}, make('span', { class: 'chip' }, '不归乡镇'), `${name}：找${body}`);
  const item = make('li', { 'data-elsewhere': body, class: 'elsewhere' }, link);
  item.append(make('p', {}, says), make('p', { class: 'who' }, phone ? tel(phone) : ''));
  return { item, link };
}

function tel(phone: string): HTMLElement {
  return make('a', { class: 'tel', href: `tel:${phone.replace(/ /g, '')}` }, phone);
}
