/** How results of the province's search look. */
import { make, seal } from '../../client/make.ts';
import type { MatterHit } from '../../search/client.ts';
import type { CountyPlace, FoundTown, TownList } from './finding.ts';
import { address, handlersOf } from './loading.ts';
import type { ProsePage } from './prose.ts';

/** What a result is told for. */
export interface Asked {
  readonly query: string;
  readonly county: CountyPlace | undefined;
  readonly town: FoundTown | undefined;
  /** Towns of that name in several counties, when it is open which is meant. */
  readonly open: readonly FoundTown[];
}

/** A matter found: where it leads, and how many hold it. */
export function entry(
  hit: MatterHit,
  counts: readonly number[],
  asked: Asked,
  list: TownList,
): HTMLElement {
  const { county, town } = asked;
  const here = county ? (counts[list.counties.indexOf(county)] ?? -1) : undefined;
  const hash = town ? `#${encodeURIComponent(town.id)}` : '';
  const listed = county && here !== undefined && here >= 0;
  const href = listed ? `${county.base}matters/${hit.id}/${hash}` : address(`/matters/${hit.id}/`);
  return make(
    'li',
    { 'data-result': hit.id },
    make('a', { href }, seal(hit.list), hit.name),
    ...(hit.matched ? [make('p', { class: 'quiet small' }, `也叫：${hit.matched}`)] : []),
    ...(hit.summary ? [make('p', {}, hit.summary)] : []),
    make('p', { class: 'quiet small' }, whoHolds(counts, county, here)),
  );
}

function whoHolds(
  counts: readonly number[],
  county: CountyPlace | undefined,
  here: number | undefined,
): string {
  if (county && here !== undefined) {
    if (here < 0) return `${county.name}的目录里没有这一项`;
    return here > 0 ? `${county.name}有 ${here} 个乡镇在办` : `${county.name}由县里办`;
  }
  const holding = counts.filter((count) => count > 0);
  if (holding.length === 0) return '都由县里办';
  return `${holding.length} 个县的 ${holding.reduce((a, b) => a + b, 0)} 个乡镇在办`;
}

/** Several counties have a town of that name. */
export function whichTown(towns: readonly FoundTown[]): HTMLElement {
  const links = towns.map(({ county, id, name }) =>
    make(
      'li',
      {},
      make(
        'a',
        { class: 'pill', href: `${county.base}towns/${encodeURIComponent(id)}/` },
        `${county.name}${name}`,
      ),
    ),
  );
  return make(
    'div',
    {},
    make('p', {}, `有 ${towns.length} 个县有${towns[0]?.name}，先选县，或者直接去：`),
    make('ul', { class: 'plain row' }, ...links),
  );
}

/** Says beside each result whom to call in the town that was named. */
export async function addHandlers(
  box: HTMLElement,
  { county, id, name }: FoundTown,
): Promise<void> {
  const handlers = await handlersOf(county, id).catch(() => undefined);
  if (!handlers) return;
  for (const item of box.querySelectorAll<HTMLElement>('[data-result]')) {
    const place = handlers.of[item.dataset['result'] ?? ''];
    const [who, phone] = (place === undefined ? '' : (handlers.who[place] ?? '')).split('|');
    if (!who || !phone) continue;
    const call = make('a', { class: 'tel', href: `tel:${phone.replaceAll(' ', '')}` }, phone);
    item.append(make('p', { class: 'who' }, `${name}：找${who} `, call));
  }
}

/** Pages of questions and handbooks. */
export function prose(pages: readonly ProsePage[]): HTMLElement {
  const items = pages.map(({ county, url, title, excerpt }) =>
    make(
      'li',
      { 'data-page': url },
      make('a', { href: url }, title),
      make('p', { class: 'quiet small' }, `${county.name}：${excerpt}`),
    ),
  );
  return make(
    'section',
    {},
    make('h2', {}, '问答和手册里说到的'),
    make('ol', { class: 'plain' }, ...items),
  );
}
