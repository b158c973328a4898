import { expect, test } from 'vitest';
import { registerWith, textOf, the } from '../../tests/helpers/answers.ts';
import { boundariesOfDepartments, boundaryOfTown, whoComesWhenCalled } from './boundary.ts';

const DAY = '2026-11-21';

test('a duty the town leads is one the department helps with', () => {
  const register = registerWith();
  const departments = boundariesOfDepartments(register);
  expect(
    departments.map(({ department, leads, helps }) => [
      department.id,
      leads.length,
      helps.map((p) => p.matter.id),
    ]),
  ).toEqual([['minzheng-ju', 0, ['faxian-jiuzhu']]]);
  const town = boundaryOfTown(register, the(register.towns, 'hebian'), DAY);
  expect([town.leads.map((p) => p.matter.id), town.helps.length]).toEqual([['faxian-jiuzhu'], 0]);
});

test('a duty the town does not hold yet is not within its boundary', () => {
  const register = registerWith();
  expect(boundaryOfTown(register, the(register.towns, 'hebian'), '2026-06-30').leads).toEqual([]);
});

test('whoever must come is listed by department, the fastest first', () => {
  const path = 'matters/minzheng/faxian-jiuzhu.yaml';
  const urgent = textOf(path).replace(
    'by: minzheng-ju',
    'by: huanbao-ju\n    onCall: 接到通知 30 分钟内到场',
  );
  const calls = whoComesWhenCalled(registerWith({ [path]: urgent }));
  expect(
    calls.map(({ department, calls }) => [department.id, calls.map((c) => c.matter.id)]),
  ).toEqual([['huanbao-ju', ['faxian-jiuzhu', 'fenshao-jiegan']]]);
});
