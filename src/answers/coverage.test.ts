import { expect, test } from 'vitest';
import { registerWith } from '../../tests/helpers/answers.ts';
import { coverageOn } from './coverage.ts';

test('towns, extremes, mean and how many towns hold each matter', () => {
  const { catalogue, towns, highest, lowest, mean, spread, nobody } = coverageOn(
    registerWith(),
    '2026-11-21',
  );
  expect(catalogue).toBe(4);
  expect(towns.map(({ town, claimed, applicable }) => [town.id, claimed, applicable])).toEqual([
    ['hebian', 3, 4],
    ['shanqian', 4, 4],
  ]);
  expect([highest?.town.id, lowest?.town.id, mean]).toEqual(['shanqian', 'hebian', 3.5]);
  expect(spread).toEqual([0, 1, 3]);
  expect(nobody).toEqual([]);
});

test('before a claim began nobody held the matter', () => {
  const { nobody, spread } = coverageOn(registerWith(), '2026-01-31');
  expect(nobody.map((matter) => matter.id)).toEqual([
    'caifa-xuke',
    'dibao-shenqing',
    'faxian-jiuzhu',
  ]);
  expect(spread).toEqual([3, 0, 1]);
});
