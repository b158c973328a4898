/**
 * Workdays and holidays. Mainland holidays and the weekends worked in their place are set year by year by the State
 * Council; a day of a year nobody has published yet is `未知`, never guessed. No clock and no locale: days are strings.
 */
import type { Day } from '../schema/index.ts';
import { addDays } from './period.ts';

/** What is irregular within the days the table knows; every other Saturday and Sunday is off. */
export interface HolidayTable {
  /** First and last day the table knows. */
  readonly from: Day;
  readonly through: Day;
  /** First day, number of days, name. */
  readonly holidays: readonly (readonly [first: Day, days: number, name: string])[];
  /** Weekend days worked in exchange (调休上班). */
  readonly makeUp: readonly Day[];
}

/** What one day is. */
export type DayKind = '工作日' | '休息日' | '未知';

/** The table made ready for asking. */
export interface WorkCalendar {
  readonly from: Day;
  readonly through: Day;
  kindOf(day: Day): DayKind;
  /** 国庆节, 春节 …, 周末; 调休上班 for a worked weekend; undefined for an ordinary day or an unknown one. */
  nameOf(day: Day): string | undefined;
}

export function workCalendar(table: HolidayTable): WorkCalendar {
  const { from, through } = table;
  const holidays = new Map<Day, string>();
  for (const [first, days, name] of table.holidays)
    for (let i = 0; i < days; i++) holidays.set(addDays(first, i), name);
  const makeUp = new Set(table.makeUp);
  return {
    from,
    through,
    kindOf(day) {
      if (day < from || through < day) return '未知';
      if (makeUp.has(day)) return '工作日';
      return holidays.has(day) || isWeekend(day) ? '休息日' : '工作日';
    },
    nameOf(day) {
      if (day < from || through < day) return undefined;
      if (makeUp.has(day)) return '调休上班';
      return holidays.get(day) ?? (isWeekend(day) ? '周末' : undefined);
    },
  };
}

/** Saturdays and Sundays only: the stand-in where the year's arrangement is not published. */
export const WEEKENDS_ONLY: WorkCalendar = {
  from: '0000-01-01',
  through: '9999-12-31',
  kindOf: (day) => (isWeekend(day) ? '休息日' : '工作日'),
  nameOf: (day) => (isWeekend(day) ? '周末' : undefined),
};

/** The calendar for days it knows; for later days only weekends are off. */
export function withWeekends(calendar: WorkCalendar): WorkCalendar {
  const at = (day: Day) => (calendar.kindOf(day) === '未知' ? WEEKENDS_ONLY : calendar);
  return {
    ...WEEKENDS_ONLY,
    kindOf: (day) => at(day).kindOf(day),
    nameOf: (day) => at(day).nameOf(day),
  };
}

/** 0 = Sunday … 6 = Saturday. */
export function weekdayOf(day: Day): number {
  return new Date(`${day}T00:00:00Z`).getUTCDay();
}

export function isWeekend(day: Day): boolean {
  return weekdayOf(day) % 6 === 0;
}

/** The day itself when it is worked, else the first worked day after it; undefined where that is not known. */
export function firstWorkdayFrom(calendar: WorkCalendar, day: Day): Day | undefined {
  return step(calendar, addDays(day, -1), 1, 1);
}

/**
 * The `n`-th workday after `day` (before it, for a negative `n`); `day` itself does not count.
 * Undefined as soon as a day on the way is not known.
 */
export function addWorkdays(calendar: WorkCalendar, day: Day, n: number): Day | undefined {
  return n === 0 ? day : step(calendar, day, Math.abs(n), Math.sign(n));
}

function step(calendar: WorkCalendar, day: Day, count: number, way: number): Day | undefined {
  let at = day;
  for (let left = count; left > 0; ) {
    at = addDays(at, way);
    const kind = calendar.kindOf(at);
    if (kind === '未知') return undefined;
    if (kind === '工作日') left--;
  }
  return at;
}

/** The same day of the month `n` months later, or that month's last day where it is shorter. */
export function addMonths(day: Day, n: number): Day {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const first = new Date(Date.UTC(year, month - 1 + n, 1));
  const last = new Date(Date.UTC(year, month + n, 0)).getUTCDate();
  first.setUTCDate(Math.min(date, last));
  return first.toISOString().slice(0, 10);
}
