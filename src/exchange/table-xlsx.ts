/** One table of words as a workbook to hand round: a title, a line about it, headings that stay, a row a thing. */
import writeExcelFile from 'write-excel-file/node';
import { entry, heading, SANS, text } from './list/xlsx.ts';
import { withoutClock } from './zip.ts';

export interface WordTable {
  readonly sheet: string;
  readonly title: string;
  readonly says: string;
  /** Headings with the width of their columns, in characters. */
  readonly columns: readonly (readonly [heading: string, width: number])[];
  readonly rows: readonly (readonly string[])[];
}

const ROWS_ABOVE = 3;

/** The same table gives the same bytes. */
export async function tableXlsx({
  sheet,
  title,
  says,
  columns,
  rows,
}: WordTable): Promise<Uint8Array> {
  const across = { columnSpan: columns.length, wrap: false } as const;
  const rest = columns.slice(1).map(() => null);
  const bytes = await writeExcelFile(
    [
      {
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
      },
    ],
    { fontFamily: SANS, fontSize: 11 },
  ).toBuffer();
  return withoutClock(Uint8Array.from(bytes));
}
