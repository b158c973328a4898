/** One county as the portal knows it, from a few files of its published site. */
import type * as z from 'zod';
import type { Day, List, Mode, TownKind } from '../../schema/index.ts';
import type { PortalOrder, SiteOrder } from './order.ts';
import { placeOf, whyApart } from './order.ts';
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
  readonly kind: TownKind;
  /** Name of the town it went into. */
  readonly mergedInto?: string;
  readonly counts: Readonly<Partial<Record<List, number>>>;
  /** Matter id → by which way it holds it. */
  readonly holds: Readonly<Record<string, Mode>>;
}

export interface CountyEntry {
  /** Short name in addresses: the last part of its own address. */
  readonly slug: string;
  readonly name: string;
  /** Where its site is, with a slash at both ends. */
  readonly base: string;
  readonly asOf: Day;
  readonly demo: boolean;
  /** True when its questions, handbook or cases can be searched. */
  readonly prose: boolean;
  readonly domains: readonly { readonly id: string; readonly name: string }[];
  readonly towns: readonly TownEntry[];
  readonly matters: CountyMatters;
}

/** Reads a county, or says why it cannot be joined. */
export async function readCounty(
  read: ReadFile,
  site: SiteOrder,
  order: PortalOrder,
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
    const apart = whyApart(index.county, address, order.address);
    if (apart) return apart;
    const base = placeOf(address).path;
    if (placeOf(built).path !== base)
      return `${index.county}是按 ${placeOf(built).path} 建的，可它的地址写的是 ${base}：请用 SITE_BASE=${base} 重建县站，或者改地址`;
    const [all, { matters }, pagefind] = await Promise.all([
      file('data/v1/towns.json', townsShape),
      file('data/v1/matters.json', mattersShape),
      read('pagefind/pagefind-entry.json'),
    ]);
    // A merger that is decided but lies ahead does not count yet.
    const towns = all.towns.map(({ mergedOn, mergedInto, ...town }) => {
      const merged = mergedOn === null || mergedOn <= index.asOf;
      return { ...town, mergedInto: merged ? mergedInto : null };
    });
    const living = towns.filter((town) => town.mergedInto === null);
    const held = await Promise.all(
      living.map(
        async ({ id }) => [id, await file(`search/town-${id}.json`, handlersShape)] as const,
      ),
    );
    const holds = new Map(held.map(([id, { mode }]) => [id, modesOf(mode)]));
    return {
      slug: base.split('/').at(-2) ?? '',
      name: index.county,
      base,
      asOf: index.asOf,
      demo: index.demo,
      prose: pagefind !== undefined,
      domains: index.domains,
      matters,
      towns: towns.map(({ mergedInto, ...town }) => {
        const into = towns.find(({ id }) => id === mergedInto)?.name;
        return { ...town, holds: holds.get(town.id) ?? {}, ...(into ? { mergedInto: into } : {}) };
      }),
    };
  } catch (error) {
    if (error instanceof Unreadable) return error.message;
    throw error;
  }
}

/** Counties with the same address: their pages would overwrite each other. */
export function sameAddress(counties: readonly CountyEntry[]): string[] {
  return [...Map.groupBy(counties, ({ base }) => base)]
    .filter(([, same]) => same.length > 1)
    .map(([base, same]) => `${same.map(({ name }) => name).join('、')}的地址都是 ${base}`);
}

class Unreadable extends Error {}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function modesOf(said: Readonly<Record<string, string>>): Record<string, Mode> {
  return Object.fromEntries(
    Object.entries(said).filter((entry): entry is [string, Mode] => isMode(entry[1])),
  );
}
