import { describe, expect, test } from 'vitest';
import { registerWith, the } from '../../tests/helpers/answers.ts';
import type { Register } from '../register/index.ts';
import { workCalendar } from './calendar.ts';
import { HOLIDAYS } from './holidays.ts';
import { inspectionsOf, jointInspections, skippedDays, weekdayFrom } from './inspections.ts';

const calendar = workCalendar(HOLIDAYS);
const weekly = (id: string, town: string, rest: string) =>
  `id: ${id}\nkind: 执法检查日\ntown: ${town}\ndoes: 巡查\nmatters:\n  - fenshao-jiegan\n${rest}`;
const joint = (id: string, date: string) =>
  `id: ${id}\nkind: 综合查一次\ntitle: 联合检查\ndate: ${date}\ntowns: [hebian]\ndepartments: [linye-ju]\ntargets: 两家\nmatters: []\n`;
const file = (id: string, text: string) => ({ [`inspections/${id}.yaml`]: text });

function hebianOn(register: Register, asOf: string) {
  return inspectionsOf(register, the(register.towns, 'hebian'), asOf, calendar);
}

describe('the weekly inspection day', () => {
  const register = registerWith({
    ...file(
      'hebian-zhouer',
      weekly('hebian-zhouer', 'hebian', 'weekday: 星期二\nfrom: 2026-01-01\n'),
    ),
    ...file(
      'hebian-alt',
      weekly('hebian-alt', 'hebian', 'weekday: 星期五\nfrom: 2025-01-01\nuntil: 2025-12-31\n'),
    ),
    ...file('shanqian', weekly('shanqian', 'shanqian', 'weekday: 星期日\nfrom: 2026-01-01\n')),
  });

  test('is the next such weekday, today included', () => {
    expect(hebianOn(register, '2026-11-22').next).toBe('2026-11-24');
    expect(hebianOn(register, '2026-11-24').next).toBe('2026-11-24');
  });

  test('is left out in a holiday', () => {
    expect(hebianOn(register, '2026-10-01').next).toBe('2026-10-13');
    const [day] = hebianOn(register, '2026-10-01').days;
    expect(day && skippedDays(day, calendar)).toEqual(['2026-02-17', '2026-05-05', '2026-10-06']);
  });

  test('may be a Sunday: a weekend alone is no holiday', () => {
    const town = the(register.towns, 'shanqian');
    expect(inspectionsOf(register, town, '2026-11-21', calendar).next).toBe('2026-11-22');
  });

  test('an ended one is not shown any more', () => {
    expect(hebianOn(register, '2026-11-22').days.map((d) => d.id)).toEqual(['hebian-zhouer']);
    expect(hebianOn(register, '2025-06-01').days.map((d) => d.id)).toEqual([
      'hebian-alt',
      'hebian-zhouer',
    ]);
  });

  test.each([
    ['2026-11-22', '星期日', '2026-11-22'],
    ['2026-11-22', '星期一', '2026-11-23'],
    ['2026-11-22', '星期六', '2026-11-28'],
  ] as const)('from %s on, %s is %s', (from, weekday, day) => {
    expect(weekdayFrom(from, weekday)).toBe(day);
  });
});

test('joint visits: coming ones soonest first, the day itself included, past ones latest first', () => {
  const register = registerWith({
    ...file('c', joint('c', '2026-12-08')),
    ...file('b', joint('b', '2026-11-22')),
    ...file('a', joint('a', '2026-09-01')),
    ...file('d', joint('d', '2026-10-01')),
  });
  const here = hebianOn(register, '2026-11-22');
  expect(here.coming.map((plan) => plan.id)).toEqual(['b', 'c']);
  expect(here.past.map((plan) => plan.id)).toEqual(['d', 'a']);
  expect(jointInspections(register, '2026-11-22').coming.map((plan) => plan.id)).toEqual([
    'b',
    'c',
  ]);
  expect(here.coming[0]?.departments.map((d) => d.id)).toEqual(['linye-ju']);
});
