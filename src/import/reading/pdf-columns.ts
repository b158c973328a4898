/** A table of a page that has no lines: its columns stand apart, and its rows begin with a number. */
import { type Grid, gridOf } from './grid.ts';
import { type Piece, textLines } from './pdf-cells.ts';

interface Column {
  readonly from: number;
  readonly to: number;
}

/** `width` is the number of columns the table before has, which may go on here without headings. */
export function columnTable(
  pieces: readonly Piece[],
  known: (word: string) => boolean,
  width: number,
): Grid | undefined {
  const filled = pieces.filter(({ text }) => text.trim() !== '');
  const heads = filled.filter(({ text }) => known(text.trim()));
  const height = heads.find(
    ({ y }) => heads.filter((other) => Math.abs(other.y - y) < other.height).length >= 3,
  )?.y;
  const body =
    height === undefined ? filled : filled.filter((piece) => piece.y <= height + piece.height);
  const columns = columnsOf(body);
  if (columns.length < 3 || (height === undefined && columns.length !== width)) return undefined;
  const first = columns[0];
  const anchors = body
    .filter((piece) => first && piece.x < first.to && /^\d+$/.test(piece.text.trim()))
    .map(({ y }) => y)
    .toSorted((a, b) => b - a);
  if (anchors.length === 0) return undefined;
  const columnOf = (piece: Piece) =>
    columns.findIndex(({ from, to }) => piece.x >= from - 1 && piece.x < to);
  const isHeading = ({ y, height: own }: Piece) =>
    height !== undefined && Math.abs(y - height) < own * 1.5;
  const cells = body.filter((piece) => !isHeading(piece));
  const rowOf = rowsBy(anchors, cells, columnOf);
  const rows = anchors.map(() => columns.map((): Piece[] => []));
  const heading = columns.map((): Piece[] => []);
  for (const piece of body) {
    const row = isHeading(piece) ? heading : rows[rowOf(piece.y)];
    row?.[columnOf(piece)]?.push(piece);
  }
  const texts = (row: readonly (readonly Piece[])[]) =>
    row.map((cell) => textLines(cell).join('\n'));
  return {
    ...gridOf('', [...(height === undefined ? [] : [texts(heading)]), ...rows.map(texts)]),
    above: textLines(filled.filter((piece) => !body.includes(piece))),
  };
}

/** Stretches of the width in which any text stands. */
function columnsOf(pieces: readonly Piece[]): Column[] {
  const found: { from: number; to: number }[] = [];
  for (const { x, width } of [...pieces].sort((a, b) => a.x - b.x)) {
    const last = found.at(-1);
    if (last && x <= last.to + 1) last.to = Math.max(last.to, x + width);
    else found.push({ from: x, to: x + width });
  }
  return found;
}

/**
 * Which row a height belongs to: numbers stand in the middle of their rows, or at the top of them. Whichever it is, cells
 * are then as near to their numbers as can be: with their middles, or with their first lines.
 */
function rowsBy(
  anchors: readonly number[],
  pieces: readonly Piece[],
  columnOf: (piece: Piece) => number,
): (y: number) => number {
  const middle = (y: number) => nearest(anchors, y);
  const top = (y: number) =>
    Math.max(
      0,
      anchors.findLastIndex((anchor) => y <= anchor + 2),
    );
  const farness = (rowOf: (y: number) => number, place: (ys: readonly number[]) => number) => {
    const cells = new Map<string, number[]>();
    for (const piece of pieces) {
      const key = `${rowOf(piece.y)} ${columnOf(piece)}`;
      cells.set(key, [...(cells.get(key) ?? []), piece.y]);
    }
    return [...cells].reduce(
      (sum, [key, ys]) => sum + Math.abs(place(ys) - (anchors[Number.parseInt(key, 10)] ?? 0)),
      0,
    );
  };
  const fromTop = farness(top, (ys) => Math.max(...ys));
  const fromMiddle = farness(middle, (ys) => (Math.max(...ys) + Math.min(...ys)) / 2);
  return fromTop < fromMiddle ? top : middle;
}

function nearest(anchors: readonly number[], y: number): number {
  let best = 0;
  for (const [i, anchor] of anchors.entries())
    if (Math.abs(anchor - y) < Math.abs((anchors[best] ?? 0) - y)) best = i;
  return best;
}
