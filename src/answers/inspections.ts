/** 检查日历: when inspectors come, by town and by day. */
import type { InspectionDay, JointInspection, Register, Town } from '../register/index.ts';
import { type Day, WEEKDAYS, type Weekday } from '../schema/index.ts';
import { type WorkCalendar, weekdayOf } from './calendar.ts';
import { addDays, inForce } from './period.ts';

/** What stands in one town's calendar on a day. */
export interface TownInspections {
  readonly town: Town;
  /** The weekly days in force or still to begin. */
  readonly days: readonly InspectionDay[];
  /** The next inspection day of the town, today included; undefined where none is coming. */
  readonly next: Day | undefined;
  /** Joint visits from today on, soonest first. */
  readonly coming: readonly JointInspection[];
  /** Joint visits that have been, latest first. */
  readonly past: readonly JointInspection[];
}

export function inspectionsOf(
  register: Register,
  town: Town,
  asOf: Day,
  calendar: WorkCalendar,
): TownInspections {
  const here = register.inspections.filter((plan) => plan.towns.includes(town));
  const days = here
    .filter(isWeekly)
    .filter((d) => d.until === undefined || asOf <= d.until)
    .sort((a, b) => (a.from < b.from ? -1 : 1));
  const joint = here.filter((plan) => plan.kind === '综合查一次');
  const next = days.map((d) => nextOf(d, asOf, calendar)).filter((d) => d !== undefined);
  return {
    town,
    days,
    next: next.sort()[0],
    coming: joint.filter((plan) => asOf <= plan.date).sort(byDate),
    past: joint.filter((plan) => plan.date < asOf).sort((a, b) => byDate(b, a)),
  };
}

/** Every joint visit of the county, soonest first, with the ones that have been at the end, latest first. */
export function jointInspections(
  register: Register,
  asOf: Day,
): { readonly coming: readonly JointInspection[]; readonly past: readonly JointInspection[] } {
  const joint = register.inspections.filter((plan) => plan.kind === '综合查一次');
  return {
    coming: joint.filter((plan) => asOf <= plan.date).sort(byDate),
    past: joint.filter((plan) => plan.date < asOf).sort((a, b) => byDate(b, a)),
  };
}

/** The first day on or after `from` that falls on this weekday. */
export function weekdayFrom(from: Day, weekday: Weekday): Day {
  const wanted = (WEEKDAYS.indexOf(weekday) + 1) % 7;
  return addDays(from, (wanted - weekdayOf(from) + 7) % 7);
}

/** The days this weekly day is left out because they are known holidays, within the calendar. */
export function skippedDays(plan: InspectionDay, calendar: WorkCalendar): Day[] {
  const last =
    plan.until !== undefined && plan.until < calendar.through ? plan.until : calendar.through;
  const skipped: Day[] = [];
  for (let day = weekdayFrom(plan.from, plan.weekday); day <= last; day = addDays(day, 7))
    if (isHoliday(calendar, day)) skipped.push(day);
  return skipped;
}

/** Weekends do not count: a town may choose one for its market day. */
function isHoliday(calendar: WorkCalendar, day: Day): boolean {
  return calendar.kindOf(day) === '休息日' && calendar.nameOf(day) !== '周末';
}

function nextOf(plan: InspectionDay, asOf: Day, calendar: WorkCalendar): Day | undefined {
  let day = weekdayFrom(plan.from < asOf ? asOf : plan.from, plan.weekday);
  while (isHoliday(calendar, day)) day = addDays(day, 7);
  return inForce(plan, day) ? day : undefined;
}

function isWeekly(plan: Register['inspections'][number]): plan is InspectionDay {
  return plan.kind === '执法检查日';
}

function byDate(a: JointInspection, b: JointInspection): number {
  if (a.date !== b.date) return a.date < b.date ? -1 : 1;
  return a.id < b.id ? -1 : 1;
}
