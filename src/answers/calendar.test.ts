import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addMonths,
  addWorkdays,
  firstWorkdayFrom,
  isWeekend,
  WEEKENDS_ONLY,
  withWeekends,
  workCalendar,
} from './calendar.ts';
import { HOLIDAYS, tableFrom } from './holidays.ts';
import { addDays, daysBetween } from './period.ts';

const calendar = workCalendar(HOLIDAYS);

describe('the published holidays', () => {
  test('春节 2026 is off from Sunday 15 to Monday 23 February', () => {
    const off = Array.from({ length: 11 }, (_, i) => addDays('2026-02-14', i)).filter(
      (day) => calendar.kindOf(day) === '休息日',
    );
    expect(off).toEqual(Array.from({ length: 9 }, (_, i) => addDays('2026-02-15', i)));
    expect(calendar.nameOf('2026-02-17')).toBe('春节');
  });

  test('Saturdays worked for a holiday are workdays', () => {
    for (const day of ['2026-02-14', '2026-02-28', '2026-05-09', '2026-10-10']) {
      expect(isWeekend(day)).toBe(true);
      expect(calendar.kindOf(day)).toBe('工作日');
      expect(calendar.nameOf(day)).toBe('调休上班');
    }
  });

  test('days of years not published are unknown, not guessed', () => {
    expect(calendar.kindOf('2022-12-31')).toBe('未知');
    expect(calendar.kindOf(addDays(HOLIDAYS.through, 1))).toBe('未知');
    expect(calendar.nameOf('2199-10-01')).toBeUndefined();
  });

  test('the last week of the last year waits for the notice of the next', () => {
    const table = tableFrom(
      { holidays: { '2030-10-01': 'National Day,国庆节,3' }, workdays: {} },
      2030,
    );
    expect(table).toEqual({
      from: '2030-01-01',
      through: '2030-12-24',
      holidays: [['2030-10-01', 1, '国庆节']],
      makeUp: [],
    });
  });

  test('what is shipped is small', () => {
    const years = Number(HOLIDAYS.through.slice(0, 4)) - 2022;
    expect(JSON.stringify(HOLIDAYS).length).toBeLessThan(400 * years);
  });
});

describe('workdays', () => {
  test('seven workdays from Thursday 8 October 2026 take in the worked Saturday and leave out the Sunday', () => {
    expect(addWorkdays(calendar, '2026-10-08', 7)).toBe('2026-10-16');
    expect(addWorkdays(WEEKENDS_ONLY, '2026-10-08', 7)).toBe('2026-10-19');
  });

  test('backwards over 国庆 2026', () => {
    // 9, 8 October; 30, 29, 28 September; 27–25 are 中秋; 24, 23
    expect(addWorkdays(calendar, '2026-10-10', -7)).toBe('2026-09-23');
  });

  test('nothing is counted across days that are not known', () => {
    expect(addWorkdays(calendar, HOLIDAYS.through, 1)).toBeUndefined();
    expect(firstWorkdayFrom(calendar, addDays(HOLIDAYS.through, 3))).toBeUndefined();
    expect(addWorkdays(withWeekends(calendar), '2026-12-31', 5)).toBe('2027-01-07');
  });

  const day = fc.integer({ min: 0, max: 1600 }).map((n) => addDays('2023-01-01', n));
  const count = fc.integer({ min: 1, max: 30 });

  test('counting on and back again meets the first workday', () => {
    fc.assert(
      fc.property(day, count, (from, n) => {
        const to = addWorkdays(calendar, from, n);
        if (!to) return;
        expect(calendar.kindOf(to)).toBe('工作日');
        const back = addWorkdays(calendar, to, 1 - n);
        expect(back && daysBetween(from, back)).toBeGreaterThan(0);
        expect(back).toBe(firstWorkdayFrom(calendar, addDays(from, 1)));
      }),
    );
  });

  test('a later start never ends earlier, and one more workday never less', () => {
    fc.assert(
      fc.property(day, count, (from, n) => {
        const end = addWorkdays(calendar, from, n) ?? '9999';
        expect((addWorkdays(calendar, addDays(from, 1), n) ?? '9999') >= end).toBe(true);
        expect((addWorkdays(calendar, from, n + 1) ?? '99999') > end).toBe(true);
      }),
    );
  });

  test('moving on from a holiday never goes back and always lands on a workday', () => {
    fc.assert(
      fc.property(day, (from) => {
        const to = firstWorkdayFrom(calendar, from);
        if (!to) return;
        expect(to >= from).toBe(true);
        expect(calendar.kindOf(to)).toBe('工作日');
        expect(to === from).toBe(calendar.kindOf(from) === '工作日');
      }),
    );
  });
});

describe('months', () => {
  test.each([
    ['2026-01-31', 1, '2026-02-28'],
    ['2024-01-31', 1, '2024-02-29'],
    ['2025-08-31', 6, '2026-02-28'],
    ['2026-08-30', 6, '2027-02-28'],
    ['2026-03-31', 6, '2026-09-30'],
    ['2026-11-15', 3, '2027-02-15'],
    ['2026-12-31', 6, '2027-06-30'],
  ])('%s and %i months is %s', (from, n, to) => {
    expect(addMonths(from, n)).toBe(to);
  });

  test('never more than the month asked for, and monotone', () => {
    const day = fc.integer({ min: 0, max: 20000 }).map((n) => addDays('2000-01-01', n));
    fc.assert(
      fc.property(day, fc.integer({ min: 0, max: 24 }), (from, n) => {
        const to = addMonths(from, n);
        const index = (d: string) => Number(d.slice(0, 4)) * 12 + Number(d.slice(5, 7));
        expect(index(to) - index(from)).toBe(n);
        expect(addMonths(addDays(from, 1), n) >= to).toBe(true);
      }),
    );
  });
});
