/** One county as the portal knows it, from a few files of its published site. */
import type * as z from 'zod';
import type { Day, Mode } from '../../schema/index.ts';
import type { PortalOrder, SiteOrder } from './order.ts';
import { placeOf, seenFrom, whyApart } from './order.ts';
import {
  type CountyMatters,
  handlersShape,
  indexShape,
  isMode,
  mattersShape,
  townsShape,
} from './shapes.ts';

/** A file of a built site by its path; undefined where there is none. */
export type ReadFile = (path: string) => Promise<string | undefined>;

export interface TownEntry {
  readonly id: string;
  readonly name: string;
  /** Name of the town it went into. */
  readonly mergedInto?: string;
  /** Names of its villages; none once they are written for the place finder. */
  readonly villages: readonly string[];
  /** How many matters it holds. */
  readonly held: number;
}

/** How many towns hold a matter in which way. */
export type Ways = Readonly<Partial<Record<Mode, number>>>;

/** The edition that proves what was read. */
export interface TakenEdition {
  readonly number: number;
  readonly day: Day;
}

export interface CountyEntry {
  /** Short name in addresses: the last part of its own address. */
  readonly slug: string;
  readonly name: string;
  /** Where it lies, when the order says so. */
  readonly area: string;
  /** Where its site is, with a slash at the end; on the portal's origin without it. */
  readonly base: string;
  readonly asOf: Day;
  readonly demo: boolean;
  /** True when its questions, handbook or cases can be searched. */
  readonly prose: boolean;
  readonly domains: readonly { readonly id: string; readonly name: string }[];
  readonly towns: readonly TownEntry[];
  readonly matters: CountyMatters;
  /** Matter id → by which ways its towns hold it. */
  readonly holds: Readonly<Record<string, Ways>>;
  readonly edition?: TakenEdition;
  /** True where the newest could not be taken. */
  readonly behind?: boolean;
}

/** Reads a county, or says why it cannot be joined. `edition`: what is read was proven by it. */
export async function readCounty(
  read: ReadFile,
  site: SiteOrder,
  order: PortalOrder,
  edition?: TakenEdition,
): Promise<CountyEntry | string> {
  const file = async <T>(path: string, shape: z.ZodType<T>): Promise<T> => {
    const text = await read(path);
    if (text === undefined)
      throw new Unreadable(`${site.from} 里没有 ${path}，请先建好这个县的网站（npm run build）`);
    const value = shape.safeParse(parsed(text));
    if (!value.success)
      throw new Unreadable(
        `${site.from} 的 ${path} 不是这个门户认识的样子，请用同一版程序重建县站`,
      );
    return value.data;
  };
  try {
    const index = await file('data/v1/index.json', indexShape);
    const built = index.collections.matters.url.replace(/data\/v1\/matters\.json$/, '');
    const address = site.address ?? (/^https?:/.test(site.from) ? site.from : built);
    const apart = whyApart(index.county, address, order.address, edition !== undefined);
    if (apart) return apart;
    const { path } = placeOf(address);
    if (placeOf(built).path !== path)
      return `${index.county}是按 ${placeOf(built).path} 建的，可它的地址写的是 ${path}：请用 SITE_BASE=${path} 重建县站，或者改地址`;
    const place = seenFrom(order.address, address);
    const [all, { matters }, pagefind] = await Promise.all([
      file('data/v1/towns.json', townsShape),
      file('data/v1/matters.json', mattersShape),
      place.elsewhere ? undefined : read('pagefind/pagefind-entry.json'),
    ]);
    // A merger that is decided but lies ahead does not count yet.
    const merged = ({ mergedInto, mergedOn }: (typeof all.towns)[number]) =>
      mergedInto !== null && (mergedOn === null || mergedOn <= index.asOf);
    const holds: Record<string, Partial<Record<Mode, number>>> = {};
    const towns = await Promise.all(
      all.towns.map(async (town): Promise<TownEntry> => {
        const { id, name } = town;
        if (merged(town)) {
          const into = all.towns.find((other) => other.id === town.mergedInto)?.name ?? '';
          return { id, name, mergedInto: into, villages: [], held: 0 };
        }
        const { mode } = await file(`search/town-${id}.json`, handlersShape);
        const held = Object.entries(mode).filter(([, way]) => isMode(way)) as [string, Mode][];
        for (const [matter, way] of held) {
          holds[matter] ??= {};
          const ways = holds[matter];
          ways[way] = (ways[way] ?? 0) + 1;
        }
        return { id, name, villages: town.villageNames ?? [], held: held.length };
      }),
    );
    const { county: name, asOf, demo, domains } = index;
    return {
      slug: place.slug,
      name,
      area: site.area ?? '',
      base: place.base,
      asOf,
      demo,
      prose: pagefind !== undefined,
      domains,
      matters: matters.map((matter) => shared(matter)),
      towns,
      holds: Object.fromEntries(Object.entries(holds).map(([id, ways]) => [id, shared(ways)])),
      ...(edition ? { edition } : {}),
    };
  } catch (error) {
    if (error instanceof Unreadable) return error.message;
    throw error;
  }
}

/** Counties with the same address: their pages would overwrite each other. */
export function sameAddress(counties: readonly CountyEntry[]): string[] {
  return [...Map.groupBy(counties, ({ slug }) => slug).values()]
    .filter((same) => same.length > 1)
    .map((same) => `${same.map(({ name }) => name).join('、')}的地址都是 ${same[0]?.base}`);
}

/** What counties say alike is kept once: a country's would not fit into memory. */
const known = new Map<string, unknown>();

function shared<T>(value: T): T {
  const text = JSON.stringify(value);
  const same = known.get(text) ?? value;
  known.set(text, same);
  return same as T;
}

class Unreadable extends Error {}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
