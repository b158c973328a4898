/** For tests only: workbooks of one's own, and what is understood of them. */
import { utils, write } from '@e965/xlsx';
import { gridsOf } from '../../src/import/read-file.ts';
import { type FileReport, fileReport, refusedReport } from '../../src/import/report-json.ts';
import { understand } from '../../src/import/understand.ts';

export interface SheetOf {
  readonly rows: readonly (readonly unknown[])[];
  /** Ranges as Excel writes them: A2:A4. */
  readonly merges?: readonly string[];
  readonly hiddenRows?: readonly number[];
}

/** A workbook with these sheets, as bytes. */
export function bookOf(sheets: Readonly<Record<string, SheetOf>>, more: object = {}): Uint8Array {
  const book = utils.book_new();
  for (const [name, { rows, merges = [], hiddenRows = [] }] of Object.entries(sheets)) {
    const sheet = utils.aoa_to_sheet(
      rows.map((row) => [...row]),
      { UTC: true },
    );
    sheet['!merges'] = merges.map((range) => utils.decode_range(range));
    if (hiddenRows.length > 0)
      sheet['!rows'] = rows.map((_, r) => (hiddenRows.includes(r + 1) ? { hidden: true } : {}));
    utils.book_append_sheet(book, sheet, name);
  }
  return new Uint8Array(
    write({ ...book, ...more }, { type: 'array', bookType: 'xlsx' }) as ArrayBuffer,
  );
}

/** The report on a file; what it says of laws is what its cells say. */
export function reportOn(name: string, bytes: Uint8Array): FileReport {
  const grids = gridsOf(name, bytes);
  return 'refused' in grids
    ? refusedReport(name, grids.refused)
    : fileReport(name, understand(name, grids, undefined));
}

/** The report on a text. */
export function reportOnText(name: string, text: string): FileReport {
  return reportOn(name, new TextEncoder().encode(text));
}
