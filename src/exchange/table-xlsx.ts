/** Tables of words as a workbook, a sheet a table. */
import writeExcelFile, { type Sheet } from 'write-excel-file/node';
import { A3, A4, type FileContent, forPrinting } from './list/printing.ts';
import { ROWS_ABOVE, SHEET_STYLE, tableSheet, type WordTable } from './table-sheet.ts';
import { withoutClock } from './zip.ts';

/** Wider than this many signs, a table is too small to read on A4. */
const WIDEST = 150;

/** The same tables give the same bytes. */
export async function tableXlsx(...tables: readonly WordTable[]): Promise<Uint8Array> {
  const [first, ...others] = tables;
  const printing = first && {
    sheet: first.sheet,
    others: others.map(({ sheet }) => sheet),
    title: first.title,
    headings: [ROWS_ABOVE, ROWS_ABOVE] as const,
    columns: first.columns.length,
    rows: first.rows.length,
    papers: tables.map(({ columns }) =>
      columns.reduce((sum, [, width]) => sum + width, 0) > WIDEST ? A3 : A4,
    ),
  };
  const bytes = await writeExcelFile(tables.map(tableSheet) as Sheet<FileContent>[], {
    ...SHEET_STYLE,
    features: printing ? [forPrinting(printing)] : [],
  }).toBuffer();
  return withoutClock(Uint8Array.from(bytes));
}
