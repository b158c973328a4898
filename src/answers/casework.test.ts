import { expect, test } from 'vitest';
import { registerWith } from '../../tests/helpers/answers.ts';
import { caseworkOn, sayQuarter } from './casework.ts';

const report = (reported: string, filed: number, upheld: number) => `reported: ${reported}
filed: ${filed}
closed: 1
fines: 500
reconsideration: { count: 2, upheld: ${upheld}, changed: 0, revoked: 0 }
litigation: { count: 0, upheld: 0, changed: 0, revoked: 0 }
fileReview: { reviewed: 4, passed: 3, findings: [] }
`;
const register = registerWith({
  'reviews/shanqian/2026-q3.yaml': report('2026-10-10', 5, 1),
  'reviews/hebian/2026-q3.yaml': report('2026-10-12', 2, 2),
  'reviews/shanqian/2026-q2.yaml': report('2026-07-10', 3, 0),
});

test('reports add up by quarter, by town and in all', () => {
  const { quarters, towns, total } = caseworkOn(register, '2026-11-21');
  expect(quarters.map(({ period, sum }) => [period, sum.filed])).toEqual([
    ['2026-q2', 3],
    ['2026-q3', 7],
  ]);
  expect(towns.map(({ town, sum, reviews }) => [town.id, sum.filed, reviews.length])).toEqual([
    ['hebian', 2, 1],
    ['shanqian', 8, 2],
  ]);
  expect([total.fines, total.reconsideration, total.reviewed, total.passed]).toEqual([
    1500,
    { count: 6, upheld: 3, changed: 0, revoked: 0 },
    12,
    9,
  ]);
});

test('a report counts from the day it was handed in', () => {
  expect(caseworkOn(register, '2026-10-11').total.filed).toBe(8);
});

test('a quarter is said in words', () => {
  expect(sayQuarter('2026-q3')).toBe('2026 年第三季度');
});

test('a file name that is no quarter, an unknown town and impossible sums are refused', () => {
  const bad = report('2026-10-10', 5, 3);
  expect(() => registerWith({ 'reviews/shanqian/2026-q5.yaml': bad })).toThrow(
    '文件名 2026-q5 不是季度',
  );
  expect(() => registerWith({ 'reviews/nowhere/2026-q3.yaml': bad })).toThrow(
    '没有编号为 nowhere 的乡镇',
  );
  expect(() => registerWith({ 'reviews/shanqian/2026-q3.yaml': bad })).toThrow(
    '加起来 3 件，多于件数 2',
  );
});
