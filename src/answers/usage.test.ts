import { expect, test } from 'vitest';
import { registerWith, textOf } from '../../tests/helpers/answers.ts';
import { usageByDepartment, usageByTown, usageInCounty } from './usage.ts';

const DAY = '2026-11-21';
const POWERS = 'towns/hebian/powers.yaml';
const idle = { [POWERS]: textOf(POWERS).replace('usage: 正常运行', 'usage: 尚未使用') };

test('only powers in force are counted, by town and all together', () => {
  const register = registerWith(idle);
  expect(usageByTown(register, DAY).map(({ town, counts }) => [town.id, counts])).toEqual([
    ['hebian', { 正常运行: 0, 尚未使用: 1, 未承接到位: 0, total: 1 }],
    ['shanqian', { 正常运行: 2, 尚未使用: 0, 未承接到位: 0, total: 2 }],
  ]);
  expect(usageInCounty(register, DAY)).toEqual({
    正常运行: 2,
    尚未使用: 1,
    未承接到位: 0,
    total: 3,
  });
  expect(usageInCounty(register, '2023-03-01').total).toBe(2);
});

test('departments with more unused powers come first', () => {
  const departments = usageByDepartment(registerWith(idle), DAY);
  expect(
    departments.map(({ department, counts }) => [department.id, counts.尚未使用, counts.total]),
  ).toEqual([
    ['huanbao-ju', 1, 2],
    ['linye-ju', 0, 1],
  ]);
});
