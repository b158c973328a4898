/** Tables of a page whose cells have lines around them. */
import { type Grid, gridOf, type Merge } from './grid.ts';

/** A piece of text; `y` is its base line, counted from the bottom of the page. */
export interface Piece {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A straight line: level ones stand at a height and reach from left to right, upright ones the other way round. */
export interface Line {
  readonly level: boolean;
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

/** Lines nearer than this are one. */
const NEAR = 2.5;

export function ruledTables(pieces: readonly Piece[], lines: readonly Line[]): Grid[] {
  const upright = lines.filter(({ level, from, to }) => !level && to - from > NEAR);
  const level = lines.filter((line) => line.level && line.to - line.from > NEAR);
  const spans = together(upright.map(({ from, to }) => ({ from, to })));
  const tables = spans
    .toSorted((a, b) => b.to - a.to)
    .flatMap(({ from, to }) => {
      const within = ({ at }: Line) => at >= from - NEAR && at <= to + NEAR;
      const own = upright.filter((line) => line.from < to && line.to > from);
      const xs = places(own.map(({ at }) => at));
      const ys = places(level.filter(within).map(({ at }) => at)).reverse();
      return xs.length >= 3 && ys.length >= 3
        ? [{ from, to, xs, ys, own, level: level.filter(within) }]
        : [];
    });
  return tables.map((table, i) => {
    const ceiling = tables[i - 1]?.from ?? Number.POSITIVE_INFINITY;
    const above = pieces.filter(({ y }) => y > table.to && y < ceiling);
    return { ...tableGrid(table, pieces), above: textLines(above) };
  });
}

interface Ruled {
  readonly xs: readonly number[];
  /** From the top down. */
  readonly ys: readonly number[];
  readonly own: readonly Line[];
  readonly level: readonly Line[];
}

function tableGrid({ xs, ys, own, level }: Ruled, pieces: readonly Piece[]): Grid {
  const [rows, columns] = [ys.length - 1, xs.length - 1];
  const middle = (all: readonly number[], i: number) => ((all[i] ?? 0) + (all[i + 1] ?? 0)) / 2;
  const crosses = (all: readonly Line[], at: number, across: number) =>
    all.some((line) => Math.abs(line.at - at) < NEAR && line.from <= across && line.to >= across);
  const owner = Array.from({ length: rows }, () => new Array<number>(columns).fill(-1));
  const merges: Merge[] = [];
  for (let r = 0; r < rows; r++)
    for (let c = 0; c < columns; c++) {
      if (owner[r]?.[c] !== -1) continue;
      let right = c;
      while (right + 1 < columns && !crosses(own, xs[right + 1] ?? 0, middle(ys, r))) right++;
      let bottom = r;
      while (bottom + 1 < rows && !crosses(level, ys[bottom + 1] ?? 0, middle(xs, c))) bottom++;
      for (let y = r; y <= bottom; y++)
        for (let x = c; x <= right; x++) (owner[y] ?? [])[x] = r * columns + c;
      if (bottom > r || right > c) merges.push({ top: r, left: c, bottom, right });
    }
  const inside: Piece[][] = Array.from({ length: rows * columns }, () => []);
  for (const piece of pieces) {
    const c = slot(xs, piece.x + piece.width / 2);
    const r = slot(
      ys.map((y) => -y),
      -(piece.y + piece.height * 0.3),
    );
    const cell = owner[r]?.[c];
    if (cell !== undefined) inside[cell]?.push(piece);
  }
  return gridOf(
    '',
    Array.from({ length: rows }, (_, r) =>
      Array.from({ length: columns }, (_, c) =>
        textLines(inside[r * columns + c] ?? []).join('\n'),
      ),
    ),
    merges,
  );
}

/** The index of the gap between ascending places that holds the value; -1 outside. */
function slot(places: readonly number[], value: number): number {
  return places.findIndex((at, i) => value >= at && value < (places[i + 1] ?? at));
}

/** Distinct values in ascending order; those near each other count once. */
function places(values: readonly number[]): number[] {
  const found: number[] = [];
  for (const value of [...values].sort((a, b) => a - b))
    if (found.length === 0 || value - (found.at(-1) ?? 0) > NEAR) found.push(value);
  return found;
}

/** Stretches that overlap or touch, joined. */
function together(spans: readonly { from: number; to: number }[]): { from: number; to: number }[] {
  const found: { from: number; to: number }[] = [];
  for (const { from, to } of [...spans].sort((a, b) => a.from - b.from)) {
    const last = found.at(-1);
    if (last && from <= last.to + NEAR) last.to = Math.max(last.to, to);
    else found.push({ from, to });
  }
  return found;
}

/** Pieces as lines of text, from the top down and left to right. */
export function textLines(pieces: readonly Piece[]): string[] {
  const lines: { y: number; pieces: Piece[] }[] = [];
  for (const piece of [...pieces].sort((a, b) => b.y - a.y)) {
    const last = lines.at(-1);
    if (last && last.y - piece.y < Math.max(piece.height, 4) / 2) last.pieces.push(piece);
    else lines.push({ y: piece.y, pieces: [piece] });
  }
  return lines
    .map(({ pieces: own }) =>
      own
        .toSorted((a, b) => a.x - b.x)
        .map(({ text }) => text)
        .join('')
        .replace(/\s+/g, ' ')
        .trim(),
    )
    .filter((text) => text !== '');
}
