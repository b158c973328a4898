import { expect, test } from 'vitest';
import { byReach } from './towns.ts';

const one = (matter: number, score: number) => ({ matter, score, name: '', share: 1 });
const [SCHOOL, DITCH, BUREAU] = [0, 1, 2];
const ranked = (...all: ReturnType<typeof one>[]) =>
  byReach(all, new Set([SCHOOL]), ({ matter }) => matter === BUREAU).map(({ matter }) => matter);

test('what does not reach the town stands below what does and fits nearly as well', () => {
  expect(ranked(one(SCHOOL, 10), one(DITCH, 8))).toEqual([DITCH, SCHOOL]);
});

test('where it is what was asked, no body outside the lists is named before it', () => {
  expect(ranked(one(SCHOOL, 10), one(BUREAU, 8))).toEqual([SCHOOL, BUREAU]);
  expect(ranked(one(BUREAU, 10), one(SCHOOL, 8))).toEqual([BUREAU, SCHOOL]);
});
