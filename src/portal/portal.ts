/** The edge: what `npm run portal` has read and joined, and addresses below the portal's own. */
import { sayDay } from '../answers/index.ts';
import type { CountyEntry } from './joining/county.ts';
import type { Joined } from './joining/join.ts';
import type { PortalOrder } from './joining/order.ts';
import { byLetter, type Letter, spell } from './joining/spelling.ts';

export interface PortalGiven extends Joined {
  readonly order: PortalOrder;
}

const given = (globalThis as { quanzePortal?: PortalGiven }).quanzePortal;
if (!given) throw new Error('门户用 npm run portal 来建');

export const portal: PortalGiven = given;

export const title: string = portal.order.title ?? `${portal.order.province}乡镇权责清单`;

/** A province or prefecture: what one page can list. */
export interface Area {
  /** In addresses; empty where the portal has one area only, whose pages need no further ones. */
  readonly id: string;
  readonly name: string;
  readonly counties: readonly CountyEntry[];
  /** The same as one leafs through them. */
  readonly letters: readonly Letter<CountyEntry>[];
}

export const areas: readonly Area[] = areasOf(portal.counties);

/** What pages list first: the counties themselves, or the areas they lie in. */
export const single: Area | undefined = areas.length === 1 ? areas[0] : undefined;

function areasOf(counties: readonly CountyEntry[]): Area[] {
  const groups = Map.groupBy(counties, ({ area }) => area);
  return [...groups].map(([name, own], at) => ({
    // 山西 and 陕西 sound alike: the number keeps them apart.
    id: groups.size === 1 ? '' : `${spell(name).letters || 'other'}-${at + 1}`,
    name: name || '其他',
    counties: own,
    letters: byLetter(own),
  }));
}

/** Merging the full text of more counties than this takes a phone too long. */
const MOST_MERGED = 300;
const written = portal.counties.filter(({ prose }) => prose);

/** True where questions and handbooks of all counties can be searched together. */
export const searchable: boolean = written.length > 0 && written.length <= MOST_MERGED;

const BASE = import.meta.env.BASE_URL.replace(/\/$/, '');

/** Address of a page of the portal. A county's own addresses begin with its `base`. */
export function href(path: string): string {
  return `${BASE}${path}`;
}

/** Counties of which the newest could not be taken. */
export const behind: readonly CountyEntry[] = portal.counties.filter((county) => county.behind);

/** How old what is shown of a county is. */
export function sayAge({ edition, asOf }: CountyEntry): string {
  return edition ? `${sayDay(edition.day)}的第 ${edition.number} 版` : `${sayDay(asOf)}的数据`;
}

/** The day of the latest change in any of these counties. */
export function lastChange(counties: readonly CountyEntry[]): string {
  return sayDay(
    counties
      .map(({ asOf }) => asOf)
      .sort()
      .at(-1) ?? '',
  );
}
