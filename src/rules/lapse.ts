/**
 * Tells what somebody wrote wrongly from what time took (DESIGN 2, law 1). What is written is an error as long as it
 * was wrong on every day since it began to speak; if there was a day on which it was right, it lapsed. With the days
 * that go by, errors can therefore only become fewer, and no register stops being publishable by itself.
 */
import { firstDays, knownDays } from '../answers/index.ts';
import type { Register } from '../register/index.ts';
import type { Day } from '../schema/index.ts';
import type { Finding, Rule } from './rule.ts';

/** What a rule found, as far as lapsing goes. */
export interface Found {
  readonly rule: Rule;
  readonly finding: Finding;
  /** How exceptions name the record. */
  readonly target: string | undefined;
}

/** Finds again on another day what the rule finds then, less what an exception lets pass that day. */
export type Again<F extends Found> = (rule: Rule, day: Day) => readonly F[];

/** Of errors found on a day, those that were right on an earlier day since they began to speak. */
export function lapsedOf<F extends Found>(
  errors: readonly F[],
  register: Register,
  asOf: Day,
  again: Again<F>,
): ReadonlySet<F> {
  const lapsed = new Set<F>();
  const days = knownDays(register).filter((day) => day < asOf);
  for (const [rule, found] of Map.groupBy(errors, (error) => error.rule)) {
    if (!readsTheDay(rule)) continue;
    const open = new Map(found.flatMap((one) => datedOf(one, asOf)));
    const starts = [...open.values()].filter((day) => day < asOf);
    // What has just run out was right yesterday: the latest days settle nearly everything.
    for (const day of [...new Set([...days, ...starts])].sort().reverse()) {
      const waiting = [...open].filter(([, start]) => start <= day);
      if (open.size === 0) break;
      if (waiting.length === 0) continue;
      const then = new Set(again(rule, day).map(nameOf));
      for (const [one] of waiting)
        if (!then.has(nameOf(one))) {
          lapsed.add(one);
          open.delete(one);
        }
    }
  }
  return lapsed;
}

/**
 * Errors of statements that begin only later, each on its own first day: a claim for next March is judged when it is
 * written, not on the day it arrives.
 */
export function errorsToCome<F extends Found>(
  rules: readonly Rule[],
  register: Register,
  asOf: Day,
  again: Again<F>,
): readonly F[] {
  const found = new Map<string, F>();
  const days = firstDays(register).filter((day) => day > asOf);
  for (const rule of rules.filter(readsTheDay))
    for (const day of days)
      for (const one of again(rule, day))
        if (startOf(one.finding) === day) found.set(nameOf(one), one);
  return [...found.values()];
}

/** A rule that takes no day cannot find something else on another one. */
function readsTheDay({ check, needsBefore }: Rule): boolean {
  return check.length > 1 && !needsBefore;
}

/** The record and the part that is at fault, without the sentence, which may count days. */
export function nameOf({ rule, finding, target }: Found): string {
  return `${rule.id} ${target} ${finding.path?.join('.') ?? ''}`;
}

function datedOf<F extends Found>(one: F, asOf: Day): [F, Day][] {
  const start = startOf(one.finding);
  return start === undefined || start > asOf ? [] : [[one, start]];
}

/** The day from which the statement at fault speaks: as the rule says, else when it was checked, else its first day. */
function startOf({ since, record }: Finding): Day | undefined {
  const { checked, from } = record as { readonly checked?: Day; readonly from?: Day };
  return since ?? checked ?? from;
}
