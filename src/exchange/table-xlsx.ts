/** One table of words as a workbook. */
import writeExcelFile from 'write-excel-file/node';
import { SHEET_STYLE, tableSheet, type WordTable } from './table-sheet.ts';
import { withoutClock } from './zip.ts';

/** The same table gives the same bytes. */
export async function tableXlsx(table: WordTable): Promise<Uint8Array> {
  const bytes = await writeExcelFile([tableSheet(table)], SHEET_STYLE).toBuffer();
  return withoutClock(Uint8Array.from(bytes));
}
