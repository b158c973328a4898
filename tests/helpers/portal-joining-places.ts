/** For tests: places of counties in memory, cut into files as small as a test wants them. */
import type { Places } from '../../src/portal/client/finding.ts';
import type { CountyEntry } from '../../src/portal/joining/county.ts';
import { countyFile, rowsOf } from '../../src/portal/joining/tables.ts';
import { cut, filesOf, type PlaceRow, type Table, WHOLE } from '../../src/portal/places.ts';

export function placesOf(counties: readonly CountyEntry[], most?: number): Places {
  const rows = rowsOf(counties);
  const tables = new Map(
    Object.entries(rows).map(([table, all]) => [table as Table, cut<PlaceRow>(all, most)]),
  );
  return {
    rows: async (table, key, whole = false) => {
      const { from = [], files = [] } = tables.get(table) ?? {};
      return filesOf(from, whole ? key + WHOLE : key)
        .flatMap((at) => files[at] ?? [])
        .filter(([own]) => (whole ? own === key : own.startsWith(key)));
    },
    county: async (slug) =>
      countyFile(counties.find((county) => county.slug === slug) as CountyEntry),
  };
}
