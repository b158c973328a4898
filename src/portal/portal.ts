/** The edge: what `npm run portal` has read and joined, and addresses below the portal's own. */
import { sayDay } from '../answers/index.ts';
import type { CountyEntry } from './joining/county.ts';
import type { Joined } from './joining/join.ts';
import type { PortalOrder } from './joining/order.ts';
import { byLetter, type Letter } from './joining/spelling.ts';

export interface PortalGiven extends Joined {
  readonly order: PortalOrder;
}

const given = (globalThis as { quanzePortal?: PortalGiven }).quanzePortal;
if (!given) throw new Error('门户用 npm run portal 来建');

export const portal: PortalGiven = given;

export const title: string = portal.order.title ?? `${portal.order.province}乡镇权责清单`;

/** Counties as one leafs through them. */
export const letters: readonly Letter<CountyEntry>[] = byLetter(portal.counties);

const BASE = import.meta.env.BASE_URL.replace(/\/$/, '');

/** Address of a page of the portal. A county's own addresses begin with its `base`. */
export function href(path: string): string {
  return `${BASE}${path}`;
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
