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

/** Excel allows no higher row; in points. */
export const HIGHEST = 409;

/** Lines a text takes in a column: Chinese signs count two, and a column loses one to its borders. */
export function linesIn(cell: string, width: number, size: number): number {
  // The column is measured in signs of 11 points, the text may be larger.
  const room = Math.max(2, Math.floor(((width - 1) * 11) / size));
  return cell.split('\n').reduce((sum, line) => {
    const long = [...line].reduce((count, sign) => count + (sign < '\u0100' ? 1 : 2), 0);
    // A Chinese sign that does not fit whole goes to the next line.
    return sum + Math.max(1, Math.ceil(long / (room - (room % 2))));
  }, 0);
}
