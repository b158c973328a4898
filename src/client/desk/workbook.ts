/** The log as a workbook, written by the device. Its library is loaded when somebody asks for it. */
import writeExcelFile from 'write-excel-file/browser';
import { SHEET_STYLE, tableSheet } from '../../exchange/client.ts';
import { saveFile } from '../save-file.ts';
import { callTable } from './call-table.ts';
import type { LoggedCall } from './log.ts';

export async function saveCalls(calls: readonly LoggedCall[], title: string): Promise<void> {
  const blob = await writeExcelFile([tableSheet(callTable(calls, title))], SHEET_STYLE).toBlob();
  saveFile(`${title}.xlsx`, blob);
}
