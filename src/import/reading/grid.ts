/** A sheet as a grid of texts: what every kind of file is turned into before anybody asks what it means. */

/** Cells of one sheet. Row and column numbers count from 0; what people are told counts from 1. */
export interface Grid {
  /** Name of the sheet; of a page or a document, which of its tables this is. */
  readonly name: string;
  readonly rows: readonly (readonly string[])[];
  readonly hidden: ReadonlySet<number>;
  /** Columns nobody sees; what they hold is not for publication. */
  readonly hiddenColumns?: ReadonlySet<number>;
  /** By row, columns whose text comes from a merged cell that begins further up. */
  readonly continued?: ReadonlyMap<number, ReadonlySet<number>>;
  /** Lines of the file the rows begin in, where rows and lines are not the same. */
  readonly lines?: readonly number[];
  /** True where rows have no numbers a reader could see: entries are counted instead. */
  readonly counted?: true;
  /** What stands above a table with the page around it. */
  readonly above?: readonly string[];
  /** The title of the page, or the first line of the document, which speaks of all its tables. */
  readonly page?: string;
  /** Cells that lost digits, because Excel keeps fifteen: by row, columns. */
  readonly cut?: ReadonlyMap<number, ReadonlySet<number>>;
  /** Cells with a formula and no result: by row, columns. */
  readonly uncounted?: ReadonlyMap<number, ReadonlySet<number>>;
  /** By row and column, what is struck through or deleted; `rows` have the rest. */
  readonly struck?: Struck;
  /** Why the sheet is not read, although it could be: it is hidden. */
  readonly unread?: string;
}

export type Struck = ReadonlyMap<number, ReadonlyMap<number, string>>;

/** A rectangle of merged cells, all bounds included. */
export interface Merge {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** A refusal in the reader's words: the file is not read at all. */
export interface Refusal {
  readonly refused: string;
}

/** More rows than any county has entries: a sheet filled down by mistake, or by malice. */
export const MOST_ROWS = 200_000;
export const MOST_COLUMNS = 500;

/** Cells under merged ones; a county's whole list merged cell by cell has fewer. */
export const MOST_MERGED = 1_000_000;

/** Cells that would get a text from a merged one. */
export function coveredBy(merges: readonly Merge[], rows: number): number {
  return merges.reduce(
    (sum, { top, left, bottom, right }) =>
      sum +
      Math.max(0, Math.min(bottom, rows - 1) - top + 1) *
        Math.max(0, Math.min(right, MOST_COLUMNS) - left + 1),
    0,
  );
}

/** The grid with every merged cell's text in all cells it covers, and without empty rows at its end. */
export function gridOf(
  name: string,
  cells: readonly (readonly (string | undefined)[] | undefined)[],
  merges: readonly Merge[] = [],
  hidden: Iterable<number> = [],
  struck: Struck = new Map(),
): Grid {
  const rows = Array.from(cells, (row) => Array.from(row ?? [], (cell) => cleaned(cell ?? '')));
  const continued = new Map<number, Set<number>>();
  for (const { top, left, bottom, right } of merges) {
    const text = rows[top]?.[left] ?? '';
    if (text === '') continue;
    for (let r = top; r <= Math.min(bottom, rows.length - 1); r++)
      for (let c = left; c <= Math.min(right, MOST_COLUMNS); c++) {
        const row = rows[r];
        if (!row) continue;
        while (row.length < c) row.push('');
        row[c] = text;
        if (r > top) continued.set(r, (continued.get(r) ?? new Set()).add(c));
      }
  }
  while (rows.at(-1)?.every((cell) => cell === '') && !struck.has(rows.length - 1)) rows.pop();
  return {
    name,
    rows,
    hidden: new Set(hidden),
    ...(continued.size > 0 ? { continued } : {}),
    ...(struck.size > 0 ? { struck } : {}),
  };
}

/** The number a person finds the row by: of the sheet's row, or of the line in a text. */
export function rowNumber({ lines }: Grid, row: number): number {
  return lines?.[row] ?? row + 1;
}

/** One kind of line end, no blanks around it, no invisible characters. */
function cleaned(cell: string): string {
  return cell
    .replace(/\r\n?/g, '\n')
    .replace(/\u200b|\u200c|\u200d|\u2060|\ufeff|\u00ad/g, '')
    .replace(/[\u00a0]/g, ' ')
    .trim();
}
