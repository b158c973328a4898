/** The days of a case: the one question the calculator page and `npm run deadline` both ask. */
import type { Day } from '../schema/index.ts';
import type { WorkCalendar } from './calendar.ts';
import type { EventId } from './case-events.ts';
import { type Judgement, judgePlanned } from './planned.ts';
import type { TermFacts } from './term-facts.ts';
import type { What } from './term-rule.ts';
import { type TermDay, termsOf } from './terms.ts';

/** What happened, when, in which case, and the day somebody has in mind. */
export interface DeadlineQuestion {
  readonly event: EventId;
  readonly day: Day;
  readonly facts?: TermFacts | undefined;
  readonly planned?: Day | undefined;
  /** What the planned day is for; absent: what is usually planned after such an event. */
  readonly what?: What | undefined;
}

/** All days, and whether the planned one is lawful. */
export interface DeadlineAnswer extends Judgement {
  readonly terms: readonly TermDay[];
  /** The last day whose holidays are published, where a day of the answer lies beyond what is known; else null. */
  readonly unknownAfter: Day | null;
}

export function deadlinesOf(question: DeadlineQuestion, calendar: WorkCalendar): DeadlineAnswer {
  const { event, day, facts, planned } = question;
  const terms = termsOf(event, day, calendar, facts);
  const unknown = terms.some(({ first, last, extended, cap }) =>
    [first, last, extended, cap].some((point) => point && point.day === undefined),
  );
  return {
    terms,
    ...(planned ? judgePlanned(question, planned, terms, calendar) : { verdict: null, rule: null }),
    unknownAfter: unknown ? calendar.through : null,
  };
}
