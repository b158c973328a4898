/** Whole years between days, for rules that give somebody a year or two. */
import type { Day } from '../schema/index.ts';

/** The same day `n` years later, as text: only its order among days matters, so 29 February needs no care. */
export function yearsAfter(day: Day, n: number): Day {
  return `${String(Number(day.slice(0, 4)) + n).padStart(4, '0')}${day.slice(4)}`;
}
