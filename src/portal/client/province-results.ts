/** How results of the province's search look. */
import { make, seal } from '../../client/make.ts';
import type { MatterHit } from '../../search/client.ts';
import type { CountyFile } from '../places.ts';
import type { FoundPlace } from './finding.ts';
import { address, handlersOf } from './loading.ts';
import type { ProsePage } from './prose.ts';

/** What a result is told for. */
export interface Asked {
  readonly query: string;
  readonly county: CountyFile | undefined;
  readonly town: FoundPlace | undefined;
  /** Towns of that name in several counties, when it is open which is meant. */
  readonly open: readonly FoundPlace[];
}

/** A matter found: where it leads, and how many hold it. */
export function entry(
  hit: MatterHit,
  holders: readonly [counties: number, towns: number] | undefined,
  { county, town }: Asked,
): HTMLElement {
  const here = county?.of[hit.id];
  const hash = town ? `#${encodeURIComponent(town.id)}` : '';
  const href =
    county && here !== undefined
      ? `${county.base}matters/${hit.id}/${hash}`
      : address(`/matters/${hit.id}/`);
  return make(
    'li',
    { 'data-result': hit.id },
    make('a', { href }, seal(hit.list), hit.name),
    ...(hit.matched ? [make('p', { class: 'quiet small' }, `也叫：${hit.matched}`)] : []),
    ...(hit.summary ? [make('p', {}, hit.summary)] : []),
    make('p', { class: 'quiet small' }, whoHolds(holders, county, here)),
  );
}

function whoHolds(
  [counties, towns]: readonly [counties: number, towns: number] = [0, 0],
  county: CountyFile | undefined,
  here: number | undefined,
): string {
  if (county && here === undefined) return `${county.name}的目录里没有这一项`;
  if (county) return here ? `${county.name}有 ${here} 个乡镇在办` : `${county.name}由县里办`;
  return counties === 0 ? '都由县里办' : `${counties} 个县的 ${towns} 个乡镇在办`;
}

/** Several counties have a town of that name. */
export function whichTown(towns: readonly FoundPlace[]): HTMLElement {
  const links = towns.map(({ county, id, name }) =>
    make(
      'li',
      {},
      make(
        'a',
        { class: 'pill', href: `${county.base}towns/${encodeURIComponent(id)}/` },
        `${county.area}${county.name}${name}`,
      ),
    ),
  );
  return make(
    'div',
    {},
    make('p', {}, `有 ${towns.length} 个县有${towns[0]?.name}，前面加上县名，或者直接去：`),
    make('ul', { class: 'plain row' }, ...links),
  );
}

/** Says beside each result whom to call in the town that was named. */
export async function addHandlers(box: HTMLElement, town: FoundPlace): Promise<void> {
  const handlers = await handlersOf(town).catch(() => undefined);
  if (!handlers) return;
  for (const item of box.querySelectorAll<HTMLElement>('[data-result]')) {
    const place = handlers.of[item.dataset['result'] ?? ''];
    const [who, phone] = (place === undefined ? '' : (handlers.who[place] ?? '')).split('|');
    if (!who || !phone) continue;
    const call = make('a', { class: 'tel', href: `tel:${phone.replaceAll(' ', '')}` }, phone);
    item.append(make('p', { class: 'who' }, `${town.name}：找${who} `, call));
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
