import { expect, test } from 'vitest';
import { progressOn, stepsOn } from './progress.ts';

function drawn(isTTY: boolean): string[] {
  const texts: string[] = [];
  const progress = progressOn({ isTTY, write: (text) => texts.push(text) });
  progress.doing('读文件');
  for (let i = 1; i <= 10_000; i++) progress.done(i, 10_000);
  return texts;
}

test('a terminal sees what is done, and a bar that grows to its end', () => {
  const texts = drawn(true);
  expect(texts[0]).toContain('读文件…');
  expect(texts[50]).toContain('███████████████░░░░░░░░░░░░░░░ 5000/10000 行');
  expect(texts.at(-1)).toMatch(/█{30} 10000\/10000 行\n$/);
  expect(texts.length).toBe(101);
});

test('a file gets nothing', () => {
  expect(drawn(false)).toEqual([]);
});

test('steps stand in a log, too, without bars', () => {
  const texts: string[] = [];
  const steps = stepsOn({ isTTY: false, write: (text) => texts.push(text) });
  steps.doing('读内容');
  steps.done(1, 2);
  steps.clear();
  expect(texts).toEqual(['读内容…\n']);
});
