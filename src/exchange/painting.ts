/** Paints lines and boxes into pixels, with nothing but arithmetic every engine does alike. */
import type { Picture } from './png.ts';

export type Point = readonly [x: number, y: number];
/** A line through points, or an area with round corners. Lengths in pixels. */
export type Shape =
  | { readonly line: readonly Point[]; readonly width: number; readonly colour: number }
  | {
      readonly box: readonly [x: number, y: number, width: number, height: number];
      readonly round: number;
      readonly colour: number;
    };

/** Steps from one colour to another at the edge of a shape; few, so that a palette holds them all. */
const STEPS = 8;

/** The shapes in their order on a ground of one colour, with soft edges. */
export function painted(
  width: number,
  height: number,
  ground: number,
  shapes: readonly Shape[],
): Picture {
  const pixels = new Uint8Array(width * height);
  const palette = [ground];
  const numbers = new Map([[ground, 0]]);
  const number = (colour: number) => {
    const known = numbers.get(colour);
    if (known !== undefined) return known;
    numbers.set(colour, palette.length);
    return palette.push(colour) - 1;
  };
  for (const shape of shapes) {
    const [x0, y0, x1, y1] = bounds(shape);
    for (let y = Math.max(0, Math.floor(y0)); y < Math.min(height, y1); y++)
      for (let x = Math.max(0, Math.floor(x0)); x < Math.min(width, x1); x++) {
        const cover = Math.min(1, Math.max(0, 0.5 - distance(shape, x + 0.5, y + 0.5)));
        const step = Math.round(cover * STEPS);
        if (step === 0) continue;
        const at = y * width + x;
        pixels[at] = number(mixed(palette[pixels[at] ?? 0] ?? ground, shape.colour, step / STEPS));
      }
  }
  return { width, height, pixels, palette };
}

function bounds(shape: Shape): readonly [number, number, number, number] {
  if ('box' in shape) {
    const [x, y, width, height] = shape.box;
    return [x - 1, y - 1, x + width + 1, y + height + 1];
  }
  const edge = shape.width / 2 + 1;
  const xs = shape.line.map(([x]) => x);
  const ys = shape.line.map(([, y]) => y);
  return [
    Math.min(...xs) - edge,
    Math.min(...ys) - edge,
    Math.max(...xs) + edge,
    Math.max(...ys) + edge,
  ];
}

/** Pixels from a point to the edge of a shape, negative inside. */
function distance(shape: Shape, x: number, y: number): number {
  if ('box' in shape) {
    const [left, top, width, height] = shape.box;
    const dx = Math.abs(x - left - width / 2) - width / 2 + shape.round;
    const dy = Math.abs(y - top - height / 2) - height / 2 + shape.round;
    return length(Math.max(dx, 0), Math.max(dy, 0)) + Math.min(Math.max(dx, dy), 0) - shape.round;
  }
  let nearest = Infinity;
  for (let i = 1; i < shape.line.length; i++) {
    const [ax, ay] = shape.line[i - 1] as Point;
    const [bx, by] = shape.line[i] as Point;
    const [dx, dy] = [bx - ax, by - ay];
    const t = Math.min(1, Math.max(0, ((x - ax) * dx + (y - ay) * dy) / (dx * dx + dy * dy)));
    nearest = Math.min(nearest, length(x - ax - t * dx, y - ay - t * dy));
  }
  return nearest - shape.width / 2;
}

/** Not Math.hypot, whose last digit is left to the engine. */
function length(x: number, y: number): number {
  return Math.sqrt(x * x + y * y);
}

function mixed(below: number, above: number, share: number): number {
  const part = (shift: number) => {
    const [a, b] = [(below >> shift) & 255, (above >> shift) & 255];
    return Math.round(a + (b - a) * share) << shift;
  };
  return part(16) | part(8) | part(0);
}
