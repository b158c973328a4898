/** One table of words as a sheet to hand round: a title, a line about it, headings that stay, a row a thing. */
import type { Sheet } from 'write-excel-file/universal';
import { entry, heading, SANS, text } from './list/cells.ts';

export interface WordTable {
  readonly sheet: string;
  readonly title: string;
  readonly says: string;
  /** Headings with the width of their columns, in characters. */
  readonly columns: readonly (readonly [heading: string, width: number])[];
  readonly rows: readonly (readonly string[])[];
}

const ROWS_ABOVE = 3;
/** For the writer, beside the sheet. */
export const SHEET_STYLE = { fontFamily: SANS, fontSize: 11 } as const;

export function tableSheet({ sheet, title, says, columns, rows }: WordTable): Sheet<never> {
  const across = { columnSpan: columns.length, wrap: false } as const;
  const rest = columns.slice(1).map(() => null);
  return {
    sheet,
    data: [
      [text(title, { ...across, fontWeight: 'bold' }), ...rest],
      [text(says, across), ...rest],
      columns.map(([name]) => heading(name)),
      ...rows.map((row) => entry([...row])),
    ],
    columns: columns.map(([, width]) => ({ width })),
    stickyRowsCount: ROWS_ABOVE,
    orientation: 'landscape',
  };
}
