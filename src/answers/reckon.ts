/** The arithmetic of terms: rules and a day in, days out. What the calendar does not know comes out as undefined. */
import type { Day, TermUnit } from '../schema/index.ts';
import { addMonths, addWorkdays, firstWorkdayFrom, type WorkCalendar } from './calendar.ts';
import { addDays } from './period.ts';
import type { TermId, TermRule } from './term-rule.ts';

/** The days of one term; a key that is there without a day is one that is not known. */
export interface Reckoned {
  first?: Day | undefined;
  last?: Day | undefined;
  extended?: Day | undefined;
  cap?: Day | undefined;
}

/** 'moved': a last day off is moved to the next working day. 'as counted': it is not. */
export type Ends = 'moved' | 'as counted';

/** All terms of one event, each counted from the event or from terms before it. */
export function reckon(
  rules: readonly TermRule[],
  event: Day,
  calendar: WorkCalendar,
  ends: Ends,
): Map<TermId, Reckoned> {
  const done = new Map<TermId, Reckoned>();
  for (const rule of rules) done.set(rule.id, termOf(rule, event, done, calendar, ends));
  return done;
}

function termOf(
  rule: TermRule,
  event: Day,
  done: ReadonlyMap<TermId, Reckoned>,
  calendar: WorkCalendar,
  ends: Ends,
): Reckoned {
  const base = rule.from?.find((id) => done.has(id));
  const start = base ? done.get(base)?.last : event;
  const days: Reckoned = {};
  switch (rule.way) {
    case '之内':
      days.last = start && lastOf(rule, start, calendar, ends);
      break;
    case '之前':
      days.last = start && addWorkdays(calendar, start, -(rule.count + 1));
      break;
    case '满':
      days.first = start && apart(rule.count, start, calendar, ends);
      break;
    case '之后':
      days.first = start && addDays(start, 1);
      break;
    default:
      return rule.way satisfies never;
  }
  if (rule.opensAfter) days.first = opening(rule.opensAfter, done);
  if (rule.thenAllowed) days.first = days.last && addDays(days.last, 1);
  if (rule.extension)
    days.extended = days.last && lastOf({ ...rule, ...rule.extension }, days.last, calendar, ends);
  if (rule.fullAfter !== undefined)
    days.cap = days.first && addDays(days.first, rule.fullAfter - 1);
  return days;
}

/** The day after the latest of the terms that run; undefined where one of them is not known. */
function opening(after: readonly TermId[], done: ReadonlyMap<TermId, Reckoned>): Day | undefined {
  let latest: Day | undefined;
  for (const id of after) {
    const term = done.get(id);
    if (!term) continue;
    if (term.last === undefined) return undefined;
    if (latest === undefined || latest < term.last) latest = term.last;
  }
  return latest && addDays(latest, 1);
}

/** The first day with so many whole working days between; as counted, that may be a day off. */
function apart(count: number, from: Day, calendar: WorkCalendar, ends: Ends): Day | undefined {
  if (ends === 'moved') return addWorkdays(calendar, from, count + 1);
  const filled = addWorkdays(calendar, from, count);
  return filled && addDays(filled, 1);
}

/** The last day of a term of so many days or months; the day it starts on does not count. */
export function lastOf(
  term: { readonly count: number; readonly unit: TermUnit; readonly fixed?: true },
  from: Day,
  calendar: WorkCalendar,
  ends: Ends,
): Day | undefined {
  if (term.unit === '工作日') return addWorkdays(calendar, from, term.count);
  const raw = term.unit === '月' ? addMonths(from, term.count) : addDays(from, term.count);
  return ends === 'as counted' || term.fixed ? raw : firstWorkdayFrom(calendar, raw);
}
