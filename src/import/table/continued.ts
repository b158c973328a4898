/** Tables that go on in the next one, as Word breaks them at the end of a page: their headings stand in the first alone. */
import { type Grid, rowNumber } from '../reading/grid.ts';
import type { Table } from './split.ts';

/** The grid below the headings of the table before, where its numbers go on from there; undefined where they do not. */
export function continuedGrid(grid: Grid, before: Table | undefined): Grid | undefined {
  const no = before?.headings.columns.find(({ meaning }) => meaning === 'no')?.index;
  if (!before || no === undefined) return undefined;
  const numbers = (rows: Grid['rows']) =>
    rows.flatMap((row) => (/^\d+$/.test(row[no] ?? '') ? [Number(row[no])] : []));
  const last = numbers(before.grid.rows.slice(before.from, before.to)).at(-1);
  const width = (rows: Grid['rows']) => Math.max(0, ...rows.map((row) => row.length));
  const goesOn = last !== undefined && numbers(grid.rows)[0] === last + 1;
  if (!goesOn || width(grid.rows) !== width(before.grid.rows)) return undefined;
  const heads = before.grid.rows.slice(before.headings.first, before.from);
  const down = <T>(all: ReadonlyMap<number, T> | undefined) =>
    new Map([...(all ?? [])].map(([row, of]) => [row + heads.length, of] as const));
  return {
    ...grid,
    rows: [...heads, ...grid.rows],
    lines: [...heads.map(() => 0), ...grid.rows.map((_, row) => rowNumber(grid, row))],
    hidden: new Set([...grid.hidden].map((row) => row + heads.length)),
    continued: down(grid.continued),
    cut: down(grid.cut),
    uncounted: down(grid.uncounted),
    struck: down(grid.struck),
    page: [before.titles.at(-1)?.text, grid.page].filter(Boolean).join(' '),
  };
}
