/** Cells of our workbooks, for whichever writer puts them into a file. */
import type { CellObject } from 'write-excel-file/universal';
import { printable } from '../printable.ts';

export type Row = (CellObject | null)[];

const HEAD_FILL = '#e9e4d8';
export const SANS = '宋体';

/** Text stays text: neither a leading zero nor a leading `=` is ever looked at. */
export function text(value: string, style: Partial<CellObject> = {}): CellObject {
  return {
    value: printable(value),
    type: String,
    format: '@',
    wrap: true,
    alignVertical: 'top',
    ...style,
  };
}

const BORDER = { borderStyle: 'thin', borderColor: '#b8b0a0' } as const;

/** A heading over a column. */
export const heading = (value: string, style: Partial<CellObject> = {}) =>
  text(value, {
    ...BORDER,
    fontWeight: 'bold',
    align: 'center',
    alignVertical: 'center',
    backgroundColor: HEAD_FILL,
    ...style,
  });

/** A row of a table. */
export function entry(cells: readonly string[]): Row {
  return cells.map((cell) => (cell === '' ? { ...BORDER } : text(cell, BORDER)));
}
