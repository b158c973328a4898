/** Rows read and rows told about are all rows of a sheet: what is neither is told here, so that nothing is lost in silence. */
import { type Grid, rowNumber } from './reading/grid.ts';
import type { Headings } from './table/headings.ts';
import type { EntryRow, LeftOut } from './table/rows.ts';

/** What was read of a table: which rows it accounts for. */
interface Read {
  readonly headings: Headings;
  readonly entries?: readonly EntryRow[];
  readonly items?: readonly { readonly entry: EntryRow }[];
  readonly leftOut: readonly LeftOut[];
}

/** Begins the reason of every such row. */
export const MISSED = '这一行没有着落';

/**
 * Every row told once: a list of matters ends another list above it, and what one table reads is not left out of another
 * as if it stood above it. `missed` are rows that hold something and that no table tells of.
 */
export function accounted<T extends Read, D extends Read>(
  grid: Grid,
  tables: readonly T[],
  directories: readonly D[],
): { readonly tables: T[]; readonly directories: D[]; readonly missed: LeftOut[] } {
  const matters = new Set(tables.flatMap(rowsOf));
  const lists = directories.map(
    (one): D => ({
      ...one,
      entries: (one.entries ?? []).filter(({ at }) => !at.some((row) => matters.has(row))),
    }),
  );
  const told = new Set([...matters, ...lists.flatMap(rowsOf)]);
  const once = <R extends Read>(one: R): R => ({
    ...one,
    leftOut: one.leftOut.filter(({ at }) => {
      const fresh = at === undefined || !told.has(at);
      if (at !== undefined) told.add(at);
      return fresh;
    }),
  });
  const own = { tables: tables.map(once), directories: lists.map(once) };
  for (const { headings } of [...tables, ...directories])
    for (let at = headings.first; at <= headings.last; at++) told.add(at);
  const missed = grid.rows.flatMap((row, at): LeftOut[] => {
    const text = [...new Set(row.filter((cell) => cell !== ''))].join(' ').slice(0, 200);
    if (text === '' || told.has(at)) return [];
    const why = `${MISSED}：没有读，也认不出是什么，请核对`;
    return [{ row: rowNumber(grid, at), at, text, why }];
  });
  return { ...own, missed };
}

function rowsOf({ entries, items = [] }: Read): readonly number[] {
  return (entries ?? items.map(({ entry }) => entry)).flatMap(({ at }) => at);
}
