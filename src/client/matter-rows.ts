/**
 * The list of matters found. A row found again stays where it is, or moves: building and laying out rows costs a slow
 * phone more than searching does.
 */
import type { TownHandlers } from '../exchange/index.ts';
import type { Hit } from '../search/client.ts';
import { make, seal } from './make.ts';
import { saidOfPast } from './past-span.ts';
import { address } from './searching.ts';

interface Row {
  readonly item: HTMLElement;
  readonly link: HTMLAnchorElement;
  readonly called: Text;
  /** Holds `called`; in the row only while the hit matched by a spoken name. */
  readonly alias: HTMLElement;
  who?: { readonly said: string; readonly line: HTMLElement } | undefined;
}

export interface MatterRows {
  readonly list: HTMLElement;
  /** Shows these hits, in this order, with links to the town's answer and who handles each there, if known. */
  show(hits: readonly Hit[], town: string, handlers?: TownHandlers): void;
  /** Whether the row of this hit is in the list. */
  stands(hit: Hit): boolean;
  /** Says who handles what stands there. */
  tell(handlers: TownHandlers): void;
}

export function matterRows(): MatterRows {
  const list = make('ol', { class: 'plain matters' });
  const rows = new Map<string, Row>();
  let shown: readonly Hit[] = [];
  let town = '';
  let handlers: TownHandlers | undefined;

  const rowOf = (hit: Hit): Row => {
    const known = rows.get(hit.id);
    if (known) return known;
    const link = make('a', {}, seal(hit.list), hit.name);
    const called = document.createTextNode('');
    const alias = make('p', { class: 'quiet small' }, '也叫：', called);
    const item = make('li', { 'data-result': hit.id }, link);
    if (hit.summary) item.append(make('p', {}, hit.summary));
    const row = { item, link, called, alias };
    rows.set(hit.id, row);
    return row;
  };

  const fill = (row: Row, hit: Hit): void => {
    const to = address(`/matters/${hit.id}/${town ? `#${town}` : ''}`);
    if (row.link.getAttribute('href') !== to) row.link.setAttribute('href', to);
    if (hit.matched === '') row.alias.remove();
    else {
      if (row.called.data !== hit.matched) row.called.data = hit.matched;
      if (row.alias.parentNode !== row.item) row.link.after(row.alias);
    }
  };

  const tellOne = (row: Row): void => {
    const of = handlers?.of[row.item.dataset['result'] ?? ''] ?? -1;
    const said = handlers?.who[of] ?? '';
    const key = said && `${handlers?.name}|${said}`;
    if (key === (row.who?.said ?? '')) return;
    row.who?.line.remove();
    const [name, phone] = said.split('|');
    row.who = undefined;
    if (!handlers || !name) return;
    // Nobody to call: the law of the matter does not reach this town; its page says what does.
    const says = phone ? `${handlers.name}：找${name} ` : `${handlers.name}：${name}`;
    const tel = phone
      ? make('a', { class: 'tel', href: `tel:${phone.replaceAll(' ', '')}` }, phone)
      : '';
    // After the last day known, who is named here may no longer be the one.
    const past = saidOfPast();
    const line = make('p', { class: 'who' }, says, tel, past && ` ${past}`);
    row.item.append(line);
    row.who = { said: key, line };
  };

  return {
    list,
    show(hits, forTown, known) {
      [shown, town, handlers] = [hits, forTown, known];
      hits.forEach((hit, i) => {
        const row = rowOf(hit);
        fill(row, hit);
        tellOne(row);
        const there = list.children[i] ?? null;
        if (there !== row.item) list.insertBefore(row.item, there);
      });
      while (list.children.length > hits.length) list.lastElementChild?.remove();
    },
    stands: ({ id }) => rows.get(id)?.item.parentNode === list,
    tell(known) {
      handlers = known;
      for (const hit of shown) tellOne(rowOf(hit));
    },
  };
}
