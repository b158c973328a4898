/** A day as people write it. On every page, so it stands apart from the longer sentences. */
import type { Day } from '../schema/index.ts';

/** 2023 年 3 月 1 日 */
export function sayDay(day: Day): string {
  const [year, month, date] = day.split('-').map(Number);
  return `${year} 年 ${month} 月 ${date} 日`;
}
