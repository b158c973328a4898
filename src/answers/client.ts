/** What the browser may import of `answers/`: functions that do without the schemas. */
export { type HolidayTable, workCalendar } from './calendar.ts';
export { EVENTS, type EventId, FIRST_EVENT_DAY } from './case-events.ts';
export { type DeadlineAnswer, deadlinesOf } from './deadline-answer.ts';
export { nextOpen, sayOpen, unpackOpening } from './opening.ts';
export { daysBetween } from './period.ts';
export { PROCEDURAL_LAWS } from './procedural-laws.ts';
export { type CaseFacts, chooseProcedure } from './procedure-choice.ts';
export { sayDay } from './say-day.ts';
export { surcharge } from './surcharge.ts';
export { CASES, type TermFacts, usualFacts } from './term-facts.ts';
