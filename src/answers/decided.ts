/** 执法公示: which decisions of towns are open to be read on a day, who acted, and until when they had to be shown. */
import type { Decided, DecidedYear, Matter, Register, Shown, Town } from '../register/index.ts';
import type { Day } from '../schema/index.ts';
import { addWorkdays, type WorkCalendar } from './calendar.ts';
import { type Answer, whoHandles } from './handles.ts';
import { insteadOf } from './instead.ts';
import { heldBefore } from './pending.ts';

/** A decision with the town that made it. */
export interface DecidedIn {
  readonly town: Town;
  readonly entry: Decided;
}

/** From this day on the entry says what it says. */
export function shownFrom(entry: Decided): Day {
  return entry.state === '公开' ? entry.published : entry.withdrawn.on;
}

/** All that can be read of that year on a day, newest first. Without a year, of all. */
export function decidedOn(register: Register, asOf: Day, year?: number): readonly DecidedIn[] {
  return register.decided
    .filter((one) => year === undefined || one.year === year)
    .flatMap(({ town, entries }) => entries.map((entry) => ({ town, entry })))
    .filter(({ entry }) => shownFrom(entry) <= asOf)
    .sort((a, b) => compare(b.entry.decided, a.entry.decided));
}

/** Every page that leads there asks. Kept per register, released with it. */
const known = new WeakMap<Register, { readonly asOf: Day; readonly years: readonly number[] }>();

/** Years of which something can be read, latest first. */
export function decidedYears(register: Register, asOf: Day): readonly number[] {
  const kept = known.get(register);
  if (kept?.asOf === asOf) return kept.years;
  const open = ({ entries }: DecidedYear) => entries.some((entry) => shownFrom(entry) <= asOf);
  const years = [...new Set(register.decided.filter(open).map(({ year }) => year))];
  known.set(register, { asOf, years });
  return years;
}

/** Address of a year's page; the latest has the first one. */
export function decidedPath(register: Register, asOf: Day, year: number): string {
  return decidedYears(register, asOf)[0] === year ? '/decided/' : `/decided/${year}/`;
}

/** Whether there is anything to show. */
export function hasDecided(register: Register, asOf: Day): boolean {
  return decidedYears(register, asOf).length > 0;
}

/** How many decisions in a matter can be read, year by year, latest first. */
export function decidedInMatter(
  register: Register,
  matter: Matter,
  asOf: Day,
): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  for (const { year, entries } of register.decided) {
    const own = entries.filter(
      (one) => one.state === '公开' && one.matter === matter && one.published <= asOf,
    ).length;
    if (own > 0) counts.set(year, (counts.get(year) ?? 0) + own);
  }
  return counts;
}

/** Who was to act on the day of the decision: of a case opened before, whoever had to finish it. */
export function actedBy(
  register: Register,
  town: Town,
  { matter, decided: on, filed }: Shown,
): { readonly answer: Answer; readonly instead: string | undefined } {
  const event = filed === undefined ? undefined : ({ kind: '立案', on: filed } as const);
  const before = heldBefore(register, { town, matter, on, event });
  const answer = before?.answer ?? whoHandles(register, town, matter, on);
  return { answer, instead: insteadOf(register, answer) };
}

/** 政府信息公开条例第二十六条: whatever is to be published, within so many working days. */
export const PUBLISHED_WITHIN = 20;
/** 行政处罚法第四十八条第二款、第八十五条: working days. Of other kinds no statute tells a number. */
export const WITHDRAWN_WITHIN = 3;

/** The last day to publish, and in how many working days that is; undefined where the calendar is not known yet. */
export function publishBy(
  { site }: Register,
  { kind, decided }: Pick<Decided, 'kind' | 'decided'>,
  calendar: WorkCalendar,
): { readonly workdays: number; readonly last: Day | undefined } {
  const { publishing } = site;
  const workdays = publishing?.kinds.includes(kind) ? publishing.workdays : PUBLISHED_WITHIN;
  return { workdays, last: addWorkdays(calendar, decided, workdays) };
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
