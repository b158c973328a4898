import { expect, test } from 'vitest';
import type { Step } from '../../register/index.ts';
import { layOut } from './procedure-layout.ts';

/** Steps from `from → to, to` lines; a branch is written `when:to`. */
function stepsOf(...lines: string[]): Step[] {
  const ends = lines.map((line) => line.split('→').map((part) => part.trim()));
  const steps = ends.map(([id = '']): Step => {
    return { id, name: id, who: '人', does: '事', laws: [], documents: [], ways: [] };
  });
  for (const [i, step] of steps.entries())
    for (const way of (ends[i]?.[1] ?? '').split(',').filter(Boolean)) {
      const [first = '', second] = way.trim().split(':');
      const to = steps.find(({ id }) => id === (second ?? first)) as Step;
      (step.ways as Step['ways'][number][]).push(second ? { to, when: first } : { to });
    }
  return steps;
}

/** Rows of the drawing: main box | box aside. */
function rows(steps: readonly Step[]): string[] {
  const { boxes } = layOut(steps);
  const levels = [...new Set(boxes.map(({ y }) => y))].sort((a, b) => a - b);
  const name = (y: number, side: boolean) =>
    boxes.find((box) => box.y === y && box.side === side)?.step.id ?? '';
  return levels.map((y) => `${name(y, false)}|${name(y, true)}`);
}

test('the main way runs straight down, branches stand aside on the row below', () => {
  const steps = stepsOf('看→有:办, 没有:算了', '办→完', '算了→', '完→');
  expect(rows(steps)).toEqual(['看|', '办|算了', '完|']);
});

test('what follows a step aside stands right below it, other branches make room', () => {
  const steps = stepsOf('查→好:归, 改:改正, 罚:立案', '归→', '改正→复查', '复查→归', '立案→');
  expect(rows(steps)).toEqual(['查|', '归|改正', '|复查', '|立案']);
});

test('no two boxes stand on the same place, and every way has a line that ends at its box', () => {
  const steps = stepsOf('甲→是:乙, 否:丁, 不明:戊', '乙→是:丙, 否:丁', '丙→', '丁→丙', '戊→乙');
  const { boxes, lines, boxWidth } = layOut(steps);
  expect(new Set(boxes.map(({ x, y }) => `${x},${y}`)).size).toBe(steps.length);
  const ways = boxes.flatMap(({ step }) => step.ways);
  expect(lines).toHaveLength(ways.length);
  for (const [i, { points }] of lines.entries()) {
    const [x, y] = points.at(-1) ?? [0, 0];
    const target = boxes.find(({ step }) => step === ways[i]?.to);
    if (!target) throw new Error('no box');
    expect(
      x >= target.x && x <= target.x + boxWidth && y >= target.y && y <= target.y + target.height,
    ).toBe(true);
  }
});

test('a way that turns back does not hang the drawing', () => {
  expect(rows(stepsOf('甲→乙', '乙→甲'))).toEqual(['甲|', '乙|']);
});
