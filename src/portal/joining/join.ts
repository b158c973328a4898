/** Many counties made one: their towns in one list, their catalogues in one catalogue. */
import { type List, MODES, type Mode } from '../../schema/index.ts';
import type { CountyEntry, TownEntry } from './county.ts';
import type { CountyMatters } from './shapes.ts';

/** One county's part in a matter. */
export interface Holding {
  readonly county: CountyEntry;
  /** What this county calls it. */
  readonly name: string;
  /** How many of its towns hold it now. */
  readonly towns: number;
  /** Ways in which they do, the most frequent first. */
  readonly modes: readonly Mode[];
}

/** A matter of the joint catalogue: what counties list under the same id. */
export interface JoinedMatter {
  readonly id: string;
  /** What most counties call it. */
  readonly name: string;
  readonly spokenAs: readonly string[];
  readonly list: List;
  readonly type: string;
  readonly domain: string;
  readonly summary: string;
  /** Counties that have it in their catalogue, in the order of the counties. */
  readonly counties: readonly CountyEntry[];
  /** What those call it that call it otherwise. */
  readonly otherNames: ReadonlyMap<CountyEntry, string>;
  /** Counties of which a town holds it. */
  readonly holding: number;
  /** Towns that hold it, of all counties. */
  readonly towns: number;
}

export interface Domain {
  readonly id: string;
  readonly name: string;
  readonly matters: readonly JoinedMatter[];
}

export interface Joined {
  readonly counties: readonly CountyEntry[];
  readonly matters: readonly JoinedMatter[];
  readonly domains: readonly Domain[];
}

/** Towns in being. */
export function living(county: CountyEntry): readonly TownEntry[] {
  return county.towns.filter((town) => town.mergedInto === undefined);
}

/** Joins counties in the order given. */
export function join(counties: readonly CountyEntry[]): Joined {
  const sources = new Map<string, { county: CountyEntry; matter: CountyMatters[number] }[]>();
  for (const county of counties)
    for (const matter of county.matters) {
      const known = sources.get(matter.id);
      if (known) known.push({ county, matter });
      else sources.set(matter.id, [{ county, matter }]);
    }
  const matters = [...sources.values()].map((all): JoinedMatter => {
    const name = mostFrequent(all.map(({ matter }) => matter.name));
    // The text of a county that uses the common name, so that name and text agree.
    const { matter } = all.find((one) => one.matter.name === name) as (typeof all)[number];
    const towns = all.map(({ county }) => townsHolding(county, matter.id));
    return {
      id: matter.id,
      name,
      spokenAs: [
        ...new Set(all.flatMap((one) => [one.matter.name, ...one.matter.spokenAs])),
      ].filter((spoken) => spoken !== name),
      list: matter.list,
      type: matter.type,
      domain: matter.domain,
      summary: matter.summary,
      counties: all.map(({ county }) => county),
      otherNames: new Map(
        all.flatMap(({ county, matter: own }) => (own.name === name ? [] : [[county, own.name]])),
      ),
      holding: towns.filter((count) => count > 0).length,
      towns: towns.reduce((sum, count) => sum + count, 0),
    };
  });
  return { counties, matters, domains: domainsOf(counties, matters) };
}

/** The part of counties in a matter, made for the page that shows it: a country's would not fit into memory. */
export function holdingsOf(
  { id, name, otherNames, counties }: JoinedMatter,
  of: readonly CountyEntry[] = counties,
): Holding[] {
  return of.map((county) => {
    const ways = county.holds[id] ?? {};
    const times = (mode: Mode) => ways[mode] ?? 0;
    return {
      county,
      name: otherNames.get(county) ?? name,
      towns: townsHolding(county, id),
      modes: MODES.filter((mode) => times(mode) > 0).sort((a, b) => times(b) - times(a)),
    };
  });
}

/** How many of its towns hold a matter now. */
export function townsHolding(county: CountyEntry, id: string): number {
  return Object.values(county.holds[id] ?? {}).reduce((sum, times) => sum + times, 0);
}

/** Domains in the order in which counties name them; those without matters are left out. */
function domainsOf(counties: readonly CountyEntry[], matters: readonly JoinedMatter[]): Domain[] {
  const names = new Map<string, string>();
  for (const { domains } of counties)
    for (const { id, name } of domains) if (!names.has(id)) names.set(id, name);
  const inDomain = Map.groupBy(matters, ({ domain }) => domain);
  return [...names].flatMap(([id, name]) => {
    const own = inDomain.get(id);
    return own ? [{ id, name, matters: own }] : [];
  });
}

/** The first of those that occur most. */
function mostFrequent(texts: readonly string[]): string {
  const times = new Map<string, number>();
  for (const text of texts) times.set(text, (times.get(text) ?? 0) + 1);
  const most = Math.max(...times.values());
  return [...times].find(([, n]) => n === most)?.[0] ?? '';
}
