import { expect, test } from 'vitest';
import { RECALLING, registerWith, textOf, the } from '../../tests/helpers/answers.ts';
import { departmentDuties } from './department-duties.ts';
import { dutyTables } from './duties.ts';
import { livingOn } from './standing.ts';

const DAY = '2026-11-21';
const POWERS = 'towns/shanqian/powers.yaml';
const register = registerWith({
  'decisions/xian-shouhui-2025.yaml': RECALLING,
  [POWERS]: textOf(POWERS)
    .replace(/mode: 直接赋权/, 'mode: 配合')
    .replace(
      'from: 2023-03-01',
      'from: 2023-03-01\n  until: 2025-07-31\n  dutyClass: 上级部门收回\n  successor: { by: huanbao-ju, from: 2025-08-01, how: 巡查执法, why: 技术承接难 }',
    ),
});

test('every row of every town that names a department stands in its mirror, and nothing else', () => {
  const told = [...register.departments.values()].flatMap((department) => {
    const { assisted, recalled } = departmentDuties(register, department, DAY);
    return [...assisted, ...recalled].flatMap(({ name, towns }) =>
      towns.map((town) => `${department.id} ${name} ${town.id}`),
    );
  });
  const towns = [...register.towns.values()].filter((town) => livingOn(town, DAY));
  const rows = towns.flatMap((town) => {
    const { assisted, recalled } = dutyTables(town, DAY);
    return [
      ...assisted.map(({ department, claim }) => [department, claim.matter.name] as const),
      ...recalled.map(({ by, name }) => [by, name] as const),
    ].flatMap(([whose, name]) => (whose ? [`${whose.id} ${name} ${town.id}`] : []));
  });
  expect(rows.length).toBeGreaterThan(0);
  expect(told.sort()).toEqual(rows.sort());
});

test('towns of which the same is said share a row', () => {
  const { assisted } = departmentDuties(register, the(register.departments, 'linye-ju'), DAY);
  for (const { towns } of assisted) expect(new Set(towns).size).toBe(towns.length);
});
