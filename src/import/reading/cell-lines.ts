/** Tables pasted with one cell to a line: the headings line by line, then every row line by line. */
import type { HeadingReader } from '../table/meaning.ts';
import { type Grid, gridOf } from './grid.ts';

type Looks = ReturnType<HeadingReader['looks']>;

/** Undefined where the text is no table of this kind. */
export function cellLinesGrid(
  name: string,
  text: string,
  { known, looks }: HeadingReader,
): Grid | undefined {
  const lines = text.split(/\r?\n/).map((line) => line.trim());
  const first = lines.findIndex(
    (line, i) => known(line) && known(lines[i + 1] ?? '') && known(lines[i + 2] ?? ''),
  );
  if (first === -1) return undefined;
  const number = lines.findIndex((line, i) => i > first && /^1[.、]?$/.test(line));
  const numbered = number !== -1 && number - first <= 20;
  let end = first;
  while (end < lines.length && (numbered ? end < number : known(lines[end] ?? ''))) end++;
  const headings = lines.slice(first, end).filter((line) => line !== '');
  if (headings.length < 3 || headings.some((heading) => heading.length > 20)) return undefined;
  const rows = numbered
    ? numberedRows(lines, number).map((row) => aligned(row, headings.map(looks)))
    : chunks(lines.slice(end), headings.length);
  if (!rows) return undefined;
  return {
    ...gridOf(name, [headings, ...rows]),
    above: lines.slice(0, first).filter((line) => line !== ''),
    counted: true,
  };
}

/** Lines between one number and the next; a number out of turn is a cell. */
function numberedRows(lines: readonly string[], from: number): string[][] {
  const rows: string[][] = [];
  let next = 1;
  for (const line of lines.slice(from)) {
    if (line.replace(/[.、]$/, '') === String(next)) {
      rows.push([line]);
      next++;
    } else rows[rows.length - 1]?.push(line);
  }
  return rows.map((row) => {
    while (row[row.length - 1] === '') row.pop();
    return row;
  });
}

/** Puts lines into columns: as many as there are columns is plain; else each goes where it looks right. */
function aligned(row: readonly string[], columns: readonly Looks[]): string[] {
  if (row.length === columns.length) return [...row];
  const lines = row.filter((line) => line !== '');
  if (lines.length === columns.length) return lines;
  const cells: string[][] = columns.map(() => []);
  let at = -1;
  for (const [i, line] of lines.entries()) {
    const left = lines.length - i;
    const next = at + 1;
    // As many columns as lines are left, or nothing special to look for: the next column takes the line.
    const fitting = columns.findIndex((looks, c) => c > at && looks?.(line));
    const plain = next < columns.length && columns[next] === undefined;
    if (fitting !== -1 && (fitting === next || !plain || left <= columns.length - fitting))
      at = fitting;
    else if (next < columns.length && (plain || at === -1)) at = next;
    cells[Math.max(at, 0)]?.push(line);
  }
  return cells.map((cell) => cell.join('\n'));
}

function chunks(lines: readonly string[], width: number): string[][] | undefined {
  const filled = lines.filter((line) => line !== '');
  const cells = filled.length % width === 0 ? filled : lines;
  if (cells.length === 0 || cells.length % width !== 0) return undefined;
  return Array.from({ length: cells.length / width }, (_, i) =>
    cells.slice(i * width, (i + 1) * width),
  );
}
