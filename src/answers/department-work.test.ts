import { expect, test } from 'vitest';
import { registerWith, the } from '../../tests/helpers/answers.ts';
import { departmentWork } from './department-work.ts';

const register = registerWith();
const work = (id: string) => departmentWork(register, the(register.departments, id), '2026-11-21');

test('a department lists its matters, the towns that hold them and what it entrusted', () => {
  const { matters, towns, agreements } = work('linye-ju');
  expect(matters.map((matter) => matter.id)).toEqual(['caifa-xuke']);
  expect(towns.map(({ town, held }) => [town.id, held])).toEqual([['shanqian', 1]]);
  expect(agreements.map(({ agreement, phase }) => [agreement.id, phase])).toEqual([
    ['weituo-caifa', '有效'],
  ]);
});

test('a department does not help with its own matters', () => {
  for (const id of register.departments.keys())
    expect(work(id).helps.every(({ matter }) => matter.department.id !== id)).toBe(true);
});
