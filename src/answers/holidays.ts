/**
 * The holidays chinese-days knows, boiled down to what is irregular. Read at build time only: pages ship the table,
 * a few hundred bytes a year, instead of the package.
 */
import published from 'chinese-days/dist/chinese-days.json' with { type: 'json' };
import type { Day } from '../schema/index.ts';
import type { HolidayTable } from './calendar.ts';
import { addDays } from './period.ts';

/** Terms are counted from 2024 on (see terms.ts), notices before a hearing reach back a little. */
const FIRST_YEAR = 2023;

// Pure, so that what asks for no holidays, such as the web editor, does not carry them.
export const HOLIDAYS: HolidayTable = /* @__PURE__ */ tableFrom(published, FIRST_YEAR);

/**
 * The table of the years from `firstYear` on. The notice for a year may still move days in the last week of the one
 * before (2018-12-29 was worked for 2018-12-31), so the last year is only known up to that week.
 */
export function tableFrom(
  { holidays, workdays }: Record<'holidays' | 'workdays', Readonly<Record<string, string>>>,
  firstYear: number,
): HolidayTable {
  const from = `${firstYear}-01-01`;
  const days = Object.keys(holidays)
    .filter((day) => day >= from)
    .sort();
  const lastYear = days.at(-1)?.slice(0, 4) ?? String(firstYear - 1);
  const runs: [Day, number, string][] = [];
  for (const day of days) {
    const name = holidays[day]?.split(',')[1] ?? '节日';
    const run = runs.at(-1);
    if (run && run[2] === name && addDays(run[0], run[1]) === day) run[1]++;
    else runs.push([day, 1, name]);
  }
  return {
    from,
    through: `${lastYear}-12-24`,
    holidays: runs,
    makeUp: Object.keys(workdays)
      .filter((day) => day >= from)
      .sort(),
  };
}
