/** How long an answer is known to hold. */
import type { Register } from '../register/index.ts';
import type { Day } from '../schema/index.ts';
import { knownDays } from './known-days.ts';
import { addDays } from './period.ts';

/** First and last day; open where nothing earlier or later is known. */
export interface Span {
  readonly from: Day | undefined;
  readonly through: Day | undefined;
}

/** Between two days on which the content says that something changes, no answer does. */
export function spanAround(register: Register, on: Day): Span {
  const days = knownDays(register);
  const next = days.find((day) => day > on);
  return {
    from: days.findLast((day) => day <= on),
    through: next === undefined ? undefined : addDays(next, -1),
  };
}
