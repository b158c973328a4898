/** The log as a workbook, written by the device. Its library is loaded when somebody asks for it. */
import writeExcelFile from 'write-excel-file/browser';
import { SHEET_STYLE, tableSheet } from '../../exchange/client.ts';
import { callTable } from './call-table.ts';
import type { LoggedCall } from './log.ts';

export async function saveCalls(calls: readonly LoggedCall[], title: string): Promise<void> {
  const blob = await writeExcelFile([tableSheet(callTable(calls, title))], SHEET_STYLE).toBlob();
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = `${title}.xlsx`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
