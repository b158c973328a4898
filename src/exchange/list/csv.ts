/** A list as CSV: one heading row, UTF-8 with a mark so that Excel reads Chinese, nothing a spreadsheet would run. */

import { printable } from '../printable.ts';
import type { Column } from './columns.ts';
import { disarmed } from './formula.ts';

const BYTE_ORDER_MARK = '\ufeff';

/** Headings and rows; a town's list is such a table. */
export interface CsvTable {
  readonly columns: readonly (Pick<Column, 'title'> & Partial<Pick<Column, 'group'>>)[];
  readonly rows: readonly (readonly string[])[];
}

/** Digits are written as they are: leading zeros stay in the file, whatever a program later makes of them. */
export function listCsv({ columns, rows }: CsvTable): string {
  const doubled = new Set(
    columns.map(({ title }) => title).filter((title, i, all) => all.indexOf(title) !== i),
  );
  // A title that stands under two headings is said with its upper one; the claim's own come first and keep theirs.
  const seen = new Set<string>();
  const headings = columns.map(({ group, title }) => {
    const again = doubled.has(title) && seen.has(title);
    seen.add(title);
    return again ? `${group}：${title}` : title;
  });
  const lines = [headings, ...rows].map((cells) => cells.map(quoted).join(','));
  return `${BYTE_ORDER_MARK}${lines.map((line) => `${line}\r\n`).join('')}`;
}

function quoted(cell: string): string {
  const text = disarmed(printable(cell));
  return /[",\r\n\t']/.test(text) || text !== text.trim()
    ? `"${text.replaceAll('"', '""')}"`
    : text;
}
