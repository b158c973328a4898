import fc from 'fast-check';
import { expect, test } from 'vitest';
import { RECALLING, registerWith, textOf, the } from '../../tests/helpers/answers.ts';
import { MERGING } from '../../tests/helpers/answers-merger.ts';
import { LISTS } from '../schema/index.ts';
import { dutiesOn, dutyDay, dutyTables } from './duties.ts';
import { listOn } from './lists.ts';
import { addDays } from './period.ts';

const POWERS = 'towns/shanqian/powers.yaml';
const counts = (day: string) => {
  const powers = textOf(POWERS).replace(
    'from: 2023-03-01',
    'from: 2023-03-01\n  until: 2025-07-31\n  successor: { by: huanbao-ju, from: 2025-08-01 }',
  );
  const duties = dutiesOn(the(registerWith({ [POWERS]: powers }).towns, 'shanqian'), day);
  return Object.values(duties).map((claims) => claims.length);
};

test('own powers are basic, entrusted ones assisting, ended ones went back up', () => {
  expect(counts('2025-07-31')).toEqual([1, 0, 0, 0]);
  expect(counts('2026-11-21')).toEqual([2, 1, 1, 0]);
});

test('on any day the tables hold the matters of the three lists in force, and what went back up', () => {
  const register = registerWith({ 'decisions/xian-shouhui-2025.yaml': RECALLING });
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 2000 }), (later) => {
      const day = addDays('2022-01-01', later);
      for (const town of register.towns.values()) {
        const { basic, assisted, recalled, unsaid } = dutyTables(town, day);
        const held = [...basic, ...assisted.map(({ claim }) => claim), ...unsaid];
        const onLists = LISTS.flatMap((list) => listOn(register, town, list, day))
          .filter(({ phase }) => phase === '有效')
          .map(({ claim }) => claim.matter.id);
        const named = held.map(({ matter }) => matter.id);
        expect(new Set(named)).toEqual(new Set(onLists));
        const names = [
          ...held.map(({ matter }) => matter.name),
          ...recalled.map((row) => row.name),
        ];
        expect(new Set(names).size).toBe(names.length);
        // What stood on no list goes back on the day of the document, in the towns it names.
        const work = recalled.filter(({ claim }) => !claim).map(({ name }) => name);
        expect(work).toEqual(day < '2025-08-01' || town.id !== 'shanqian' ? [] : ['特种设备检查']);
      }
    }),
  );
});

test('of what it assists with, each side is told; what nobody published is missing, not invented', () => {
  const matter = 'matters/huanjing/fenshao-jiegan.yaml';
  const powers = textOf(POWERS).replace(/mode: 直接赋权/, 'mode: 配合');
  const register = registerWith({ [POWERS]: powers });
  const rows = dutyTables(the(register.towns, 'shanqian'), '2026-11-21').assisted;
  expect(textOf(matter)).toContain('立案、取证、处罚');
  expect(
    rows.map(({ claim, department, departmentDoes, townDoes }) => [
      claim.matter.id,
      department?.name,
      departmentDoes,
      townDoes,
    ]),
  ).toEqual([
    // Whoever exercises the power is the department here.
    ['fenshao-jiegan', '小石县生态环境局', ['立案、取证、处罚'], ['巡查、劝阻、报告']],
    // An entrusted power is exercised by the town; of the department nothing is said.
    ['caifa-xuke', '小石县林业局', [], ['审查发证']],
  ]);
});

test('what a department took back says who, how and why, as far as it was published', () => {
  const powers = textOf(POWERS).replace(
    'from: 2023-03-01',
    'from: 2023-03-01\n  until: 2025-07-31\n  successor: { by: huanbao-ju, from: 2025-08-01, how: 派人来办 }',
  );
  const [row] = dutyTables(
    the(registerWith({ [POWERS]: powers }).towns, 'shanqian'),
    '2026-11-21',
  ).recalled;
  expect([row?.by?.id, row?.since, row?.how, row?.why]).toEqual([
    'huanbao-ju',
    '2025-08-01',
    '派人来办',
    undefined,
  ]);
});

test('what stood on no list is taken back by a line of the document', () => {
  const register = registerWith({ 'decisions/xian-shouhui-2025.yaml': RECALLING });
  const [row, ...more] = dutyTables(the(register.towns, 'shanqian'), '2025-08-01').recalled;
  expect(more).toEqual([]);
  expect([row?.name, row?.claim, row?.by?.id, row?.since, row?.how, row?.why]).toEqual([
    '特种设备检查',
    undefined,
    'huanbao-ju',
    '2025-08-01',
    '按计划检查',
    '技术承接难',
  ]);
});

test('a merged town keeps the tables of its last day: their address was published', () => {
  const hebian = the(registerWith(MERGING).towns, 'hebian');
  const days = ['2026-12-31', '2027-01-01', '2028-02-29'].map((day) => dutyDay(hebian, day));
  expect(days).toEqual(['2026-12-31', '2026-12-31', '2026-12-31']);
});
