/** Pages without lines: where the rows of a table end is told by how its numbers stand in them. */
import { expect, it } from 'vitest';
import type { Piece } from './pdf-cells.ts';
import { columnTable } from './pdf-columns.ts';

const LEFT = [50, 100, 300];
const piece = (column: number, y: number, text: string): Piece => ({
  text,
  x: LEFT[column] ?? 0,
  y,
  width: 40,
  height: 10,
});
const read = (...pieces: Piece[]) => columnTable(pieces, (word) => word.endsWith('号'), 3)?.rows;
const HEAD = [piece(0, 700, '序号'), piece(1, 700, '名号'), piece(2, 700, '文号')];
const LINES = ['名称一', '名称二', '依据一', '依据二'];
const ROWS = [
  ['序号', '名号', '文号'],
  ['1', '名称一\n名称二', '依据一\n依据二'],
  ['2', '名称三', '依据三'],
];

it('at the top', () => {
  const [a = '', b = '', c = '', d = ''] = LINES;
  const first = [piece(0, 680, '1'), piece(1, 680, a), piece(1, 668, b), piece(2, 680, c)];
  const second = [piece(0, 656, '2'), piece(1, 656, '名称三'), piece(2, 656, '依据三')];
  expect(read(...HEAD, ...first, piece(2, 668, d), ...second)).toEqual(ROWS);
});

it('or in the middle', () => {
  const [a = '', b = '', c = '', d = ''] = LINES;
  const first = [piece(0, 674, '1'), piece(1, 680, a), piece(1, 668, b), piece(2, 680, c)];
  const second = [piece(0, 650, '2'), piece(1, 650, '名称三'), piece(2, 650, '依据三')];
  expect(read(...HEAD, ...first, piece(2, 668, d), ...second)).toEqual(ROWS);
});
