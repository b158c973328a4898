/** The tables of a sheet: every row of headings begins a new one. */
import type { Grid } from '../reading/grid.ts';
import { type Headings, headingsAt } from './headings.ts';
import type { HeadingReader } from './meaning.ts';

/** One table: its headings, the rows below them, and the titles and notes above. */
export interface Table {
  readonly grid: Grid;
  readonly headings: Headings;
  /** First row below the headings, and the first that is no longer the table's. */
  readonly from: number;
  readonly to: number;
  /** Rows above that hold one text each. */
  readonly titles: readonly { readonly row: number; readonly text: string }[];
}

/** Tables of a sheet from the top down; none where no row looks like headings. */
export function tablesOf(grid: Grid, reader: HeadingReader): Table[] {
  const found: Headings[] = [];
  for (let row = 0; row < grid.rows.length; row++) {
    const headings = headingsAt(grid, row, reader);
    if (!headings) continue;
    const before = found[found.length - 1];
    if (!(before && sameHeadings(before, headings))) found.push(headings);
    row = headings.last;
  }
  return found.map((headings, i) => {
    const end = found[i + 1]?.first ?? grid.rows.length;
    const above = i === 0 ? 0 : titlesFrom(grid, (found[i - 1]?.last ?? 0) + 1, headings.first);
    return {
      grid,
      headings,
      from: headings.last + 1,
      to: found[i + 1] ? titlesFrom(grid, headings.last + 1, end) : end,
      titles: [
        ...(i === 0 ? (grid.above ?? []).map((text) => ({ row: -1, text })) : []),
        ...singles(grid, above, headings.first),
      ],
    };
  });
}

/** Where the titles of the next table begin: single texts right above its headings, with empty rows between. */
function titlesFrom(grid: Grid, from: number, end: number): number {
  let at = end;
  while (at > from && textsOf(grid, at - 1).length <= 1) at--;
  // What follows the last entry directly, without an empty row, may be its note or subheading, and is told as that.
  return at;
}

function singles(grid: Grid, from: number, to: number): { row: number; text: string }[] {
  const found: { row: number; text: string }[] = [];
  for (let row = from; row < to; row++) {
    const text = textsOf(grid, row).join(' ');
    if (text !== '') found.push({ row, text });
  }
  return found;
}

function textsOf({ rows }: Grid, row: number): string[] {
  return [...new Set(rows[row] ?? [])].filter((text) => text !== '');
}

/** The same headings again are those of the next page, which may repeat only the lowest of several storeys. */
function sameHeadings(a: Headings, b: Headings): boolean {
  return (
    a.columns.length === b.columns.length &&
    a.columns.every(({ leaf }, i) => leaf === b.columns[i]?.leaf)
  );
}
