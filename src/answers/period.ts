/** Days and stretches of days. Strings in ISO order; both ends inclusive. */
import type { Day } from '../schema/index.ts';

/** From the first to the last day; an absent `until` means still in force. */
export interface Period {
  readonly from: Day;
  readonly until?: Day | undefined;
}

/** Where a day stands to a period. */
export type Phase = '尚未开始' | '有效' | '已结束';

export function phaseOn(period: Period, day: Day): Phase {
  if (day < period.from) return '尚未开始';
  return period.until !== undefined && period.until < day ? '已结束' : '有效';
}

export function inForce(period: Period, day: Day): boolean {
  return phaseOn(period, day) === '有效';
}

/** True when some day belongs to both. */
export function overlaps(a: Period, b: Period): boolean {
  return a.from <= (b.until ?? '9999-12-31') && b.from <= (a.until ?? '9999-12-31');
}

/** A period cut at turning days, those on which something begins or is over: within each part nothing turns. */
export function spansOf({ from, until }: Period, turns: Iterable<Day>): Period[] {
  const inside = [...new Set(turns)].filter(
    (day) => from < day && (until === undefined || day <= until),
  );
  const starts = [from, ...inside.sort()];
  return starts.map((start, i) => {
    const next = starts[i + 1];
    const last = next === undefined ? until : addDays(next, -1);
    return { from: start, ...(last === undefined ? {} : { until: last }) };
  });
}

/** The day `n` days after `day` (before, for a negative `n`). */
export function addDays(day: Day, n: number): Day {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + n);
  return date.toISOString().slice(0, 10);
}

/** Whole days from `a` to `b`; negative when `b` is earlier. */
export function daysBetween(a: Day, b: Day): number {
  return Math.round((Date.parse(`${b}T00:00:00Z`) - Date.parse(`${a}T00:00:00Z`)) / 86_400_000);
}
