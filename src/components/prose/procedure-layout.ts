/**
 * Where the boxes and lines of a 办案程序 stand. Pure: steps in, numbers out.
 * The main way runs down the left column; what branches off stands in the right one, on the row below its origin.
 */
import type { Step } from '../../register/index.ts';

/** A step as a box. */
export interface Box {
  readonly step: Step;
  readonly side: boolean;
  readonly x: number;
  readonly y: number;
  readonly height: number;
}

/** A line with an arrow at its end, and what is written beside it. */
export interface Line {
  readonly points: readonly (readonly [x: number, y: number])[];
}

/** Small print: beside a line or below a box. */
export interface Note {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'end';
}

export interface Layout {
  readonly width: number;
  readonly height: number;
  readonly boxWidth: number;
  readonly boxes: readonly Box[];
  readonly lines: readonly Line[];
  readonly notes: readonly Note[];
}

const BOX = 148;
const RAIL = 22;
const GAP = 54;
const HEIGHT = 46;
const ROW = 84;
const SIDE_X = RAIL + BOX + GAP;
/** Lanes between the columns for lines that go aside; one more, left of them, is for lines that come back. */
const LANES = 3;

export function layOut(steps: readonly Step[]): Layout {
  const main = mainWay(steps);
  const boxes = placeBoxes(steps, main);
  const box = (step: Step) => boxes.find((b) => b.step === step) as Box;
  const lines: Line[] = [];
  const notes: Note[] = [];
  const incoming = new Map<Box, string[]>();

  let lane = 0;
  for (const from of boxes) {
    const outgoing: string[] = [];
    const branches = !from.side && from.step.ways.some(({ to }) => !main.includes(to));
    // Every step that branches off has a lane of its own, so that nobody takes its lines for those of another step.
    if (branches) lane = (lane + 1) % LANES;
    for (const { to, when } of from.step.ways) {
      const target = box(to);
      lines.push(route(from, target, lane));
      if (when === undefined) continue;
      if (from.side) outgoing.push(`${when}→${to.name}`);
      else if (target.side) incoming.set(target, [...(incoming.get(target) ?? []), when]);
      else notes.push(besideLine(from, when, isBelow(from, target)));
    }
    outgoing.forEach((text, i) => {
      notes.push({ text, x: from.x, y: from.y + from.height + 15 + i * 15, anchor: 'start' });
    });
  }
  for (const [target, texts] of incoming)
    notes.push({
      text: [...new Set(texts)].join('、'),
      x: target.x,
      y: target.y - 7,
      anchor: 'start',
    });

  const bottom = Math.max(...boxes.map(({ y, height }) => y + height));
  const wide = boxes.some(({ side }) => side);
  return {
    width: wide ? SIDE_X + BOX + 2 : RAIL + BOX + RAIL,
    height: bottom + (notes.some(({ y }) => y > bottom) ? 36 : 4),
    boxWidth: BOX,
    boxes,
    lines,
    notes,
  };
}

/** The way taken when nothing special happens: always the first way on. */
function mainWay(steps: readonly Step[]): Step[] {
  const way: Step[] = [];
  let step = steps[0];
  while (step && !way.includes(step)) {
    way.push(step);
    step = step.ways[0]?.to;
  }
  return way;
}

/** Main steps row by row; every other step on the first free row below the step that leads to it. */
function placeBoxes(steps: readonly Step[], main: readonly Step[]): Box[] {
  const rows = new Map(main.map((step, row) => [step, row]));
  const taken = new Set<number>();
  const place = (step: Step, wanted: number): void => {
    if (rows.has(step)) return;
    let row = wanted;
    while (taken.has(row)) row++;
    taken.add(row);
    rows.set(step, row);
    // What follows a step aside stands right below it.
    for (const { to } of step.ways) place(to, row + 1);
  };
  for (const [row, step] of main.entries()) for (const { to } of step.ways) place(to, row + 1);
  return steps.map((step) => {
    const side = !main.includes(step);
    return {
      step,
      side,
      x: side ? SIDE_X : RAIL,
      y: 2 + (rows.get(step) ?? 0) * ROW,
      height: HEIGHT,
    };
  });
}

function isBelow(from: Box, to: Box): boolean {
  return from.side === to.side && to.y - from.y === ROW;
}

function route(from: Box, to: Box, lane: number): Line {
  const fromMiddle = from.y + from.height / 2;
  const toMiddle = to.y + to.height / 2;
  const centre = from.x + BOX / 2;
  if (isBelow(from, to))
    return {
      points: [
        [centre, from.y + from.height],
        [centre, to.y],
      ],
    };
  // Main to main over other boxes: along the left edge.
  if (!from.side && !to.side)
    return {
      points: [
        [from.x, fromMiddle],
        [8, fromMiddle],
        [8, toMiddle],
        [to.x, toMiddle],
      ],
    };
  const out = SIDE_X - 12 - lane * 9;
  const back = RAIL + BOX + 12;
  if (!from.side)
    return {
      points: [
        [from.x + BOX, fromMiddle - 6],
        [out, fromMiddle - 6],
        [out, toMiddle],
        [to.x, toMiddle],
      ],
    };
  if (!to.side)
    return {
      points: [
        [from.x, fromMiddle + 10],
        [back, fromMiddle + 10],
        [back, toMiddle + 6],
        [to.x + BOX, toMiddle + 6],
      ],
    };
  return {
    points: [
      [from.x, fromMiddle],
      [out, fromMiddle],
      [out, toMiddle],
      [to.x, toMiddle],
    ],
  };
}

/** Right of the line straight down, or left of it where the way jumps. */
function besideLine(from: Box, text: string, straight: boolean): Note {
  const centre = from.x + BOX / 2;
  const y = from.y + from.height + 16;
  return straight
    ? { text, x: centre + 8, y, anchor: 'start' }
    : { text, x: centre - 8, y, anchor: 'end' };
}
