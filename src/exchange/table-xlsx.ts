/** Tables of words as a workbook, a sheet a table. */
import writeExcelFile from 'write-excel-file/node';
import { SHEET_STYLE, tableSheet, type WordTable } from './table-sheet.ts';
import { withoutClock } from './zip.ts';

/** The same tables give the same bytes. */
export async function tableXlsx(...tables: readonly WordTable[]): Promise<Uint8Array> {
  const bytes = await writeExcelFile(tables.map(tableSheet), SHEET_STYLE).toBuffer();
  return withoutClock(Uint8Array.from(bytes));
}
