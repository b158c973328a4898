/** One table of words as a sheet of a workbook: a title, a line about it, fixed headings, and the rows. */
import type { Sheet } from 'write-excel-file/universal';
import { entry, HIGHEST, heading, linesIn, SANS, text } from './list/cells.ts';

export interface WordTable {
  readonly sheet: string;
  readonly title: string;
  readonly says: string;
  /** Headings with the width of their columns, in characters. */
  readonly columns: readonly (readonly [heading: string, width: number])[];
  readonly rows: readonly (readonly string[])[];
}

/** Title, line about it, headings. */
export const ROWS_ABOVE = 3;
/** For the writer, beside the sheet. */
export const SHEET_STYLE = { fontFamily: SANS, fontSize: 11 } as const;
/** Points of a line of that size. */
const LINE = 15;

export function tableSheet({ sheet, title, says, columns, rows }: WordTable): Sheet<never> {
  const across = { columnSpan: columns.length, wrap: false } as const;
  const rest = columns.slice(1).map(() => null);
  return {
    sheet,
    data: [
      [text(title, { ...across, fontWeight: 'bold' }), ...rest],
      [text(says, across), ...rest],
      columns.map(([name]) => heading(name)),
      ...rows.map((row) => {
        const height = heightOf(row, columns);
        return entry(row).map((cell) => ({ ...cell, height }));
      }),
    ],
    columns: columns.map(([, width]) => ({ width })),
    stickyRowsCount: ROWS_ABOVE,
    orientation: 'landscape',
  };
}

/** As high as its longest text: programs that do not fit rows themselves would cut it off. */
function heightOf(row: readonly string[], columns: WordTable['columns']): number {
  const lines = row.map((cell, i) => linesIn(cell, columns[i]?.[1] ?? 0, SHEET_STYLE.fontSize));
  return Math.min(HIGHEST, Math.max(1, ...lines) * LINE + 3);
}
