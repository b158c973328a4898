/** Every county, town and village as rows, by name and by sound. */
import { type CountyFile, type PlaceRow, plain, shortOf, type Table } from '../places.ts';
import type { CountyEntry } from './county.ts';
import { spell } from './spelling.ts';

const COUNTY_SYLLABLE = /(.)(?:xian|qu|shi|qi)$/;

export function rowsOf(
  counties: readonly CountyEntry[],
  spelled: typeof spell = remembering(spell),
): Record<Table, PlaceRow[]> {
  const rows: Record<Table, PlaceRow[]> = { counties: [], towns: [], villages: [] };
  for (const county of counties) {
    const { slug, name, base, area } = county;
    const add = (
      table: Table,
      keys: readonly string[],
      own: string,
      id = '',
      town = '',
      into = '',
    ) => {
      for (const key of new Set([own, ...keys].map(plain)))
        if (key)
          rows[table].push([key, key === own ? '' : own, id, town, into, slug, name, base, area]);
    };
    const { letters } = spelled(name);
    add(
      'counties',
      [shortOf(name), `${area}${name}`, letters, letters.replace(COUNTY_SYLLABLE, '$1')],
      name,
    );
    for (const town of county.towns) {
      const sounds = spelled(town.name);
      add('towns', [sounds.letters, sounds.initials], town.name, town.id, '', town.mergedInto);
      for (const village of town.villages)
        add('villages', [spelled(village).letters], village, town.id, town.name);
    }
  }
  return rows;
}

export function countyFile(county: CountyEntry, spelled: typeof spell = spell): CountyFile {
  const { slug, name, base, area, prose, towns, matters, holds } = county;
  return {
    slug,
    name,
    base,
    area,
    prose,
    towns: towns.map(({ id, name, mergedInto = '', villages }) => ({
      id,
      name,
      ...spelled(name),
      into: mergedInto,
      villages: villages.map((village) => [village, spelled(village).letters]),
    })),
    of: Object.fromEntries(
      matters.map(({ id }) => [id, Object.values(holds[id] ?? {}).reduce((a, b) => a + b, 0)]),
    ),
  };
}

/** Many villages are called alike. */
export function remembering<T>(make: (name: string) => T): (name: string) => T {
  const made = new Map<string, T>();
  return (name) => {
    const known = made.get(name) ?? make(name);
    made.set(name, known);
    return known;
  };
}
