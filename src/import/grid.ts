/** A sheet as a grid of texts: what every kind of file is turned into before anybody asks what it means. */

/** Cells of one sheet. Row and column numbers count from 0; what people are told counts from 1. */
export interface Grid {
  /** Name of the sheet, or of the file it stands for. */
  readonly name: string;
  readonly rows: readonly (readonly string[])[];
  readonly hidden: ReadonlySet<number>;
  /** Lines of the file the rows begin in, where rows and lines are not the same. */
  readonly lines?: readonly number[];
  /** What stands above a table pasted with the page around it. */
  readonly above?: readonly string[];
}

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

/** The grid with every merged cell's text in all cells it covers, and without empty rows at its end. */
export function gridOf(
  name: string,
  cells: readonly (readonly (string | undefined)[] | undefined)[],
  merges: readonly Merge[] = [],
  hidden: Iterable<number> = [],
): Grid {
  const rows = Array.from(cells, (row) => Array.from(row ?? [], (cell) => cleaned(cell ?? '')));
  for (const { top, left, bottom, right } of merges) {
    const text = rows[top]?.[left] ?? '';
    if (text === '') continue;
    for (let r = top; r <= Math.min(bottom, rows.length - 1); r++)
      for (let c = left; c <= Math.min(right, MOST_COLUMNS); c++) {
        const row = rows[r];
        if (!row) continue;
        while (row.length < c) row.push('');
        row[c] = text;
      }
  }
  while (rows.at(-1)?.every((cell) => cell === '')) rows.pop();
  return { name, rows, hidden: new Set(hidden) };
}

/** The number a person finds the row by: of the sheet's row, or of the line in a text. */
export function rowNumber({ lines }: Grid, row: number): number {
  return lines?.[row] ?? row + 1;
}

/** One kind of line end, no blanks around it, no invisible characters. */
function cleaned(cell: string): string {
  return cell
    .replace(/\r\n?/g, '\n')
    .replace(/[\u200b\ufeff]/g, '')
    .replace(/[\u00a0]/g, ' ')
    .trim();
}
