/** One town's inspection calendar for a phone to subscribe to. */
import { addDays, sayDay, skippedDays, type WorkCalendar, weekdayFrom } from '../answers/index.ts';
import type { Inspection, InspectionDay, JointInspection, Town } from '../register/index.ts';
import type { Day } from '../schema/index.ts';
import { type CalendarEvent, icsCalendar } from './ics.ts';

/** Everything that ever stood in the calendar stays in it: an ended day by its last day, a past visit on its day. */
export function inspectionsIcs(
  town: Town,
  plans: readonly Inspection[],
  calendar: WorkCalendar,
  { stamp, host, url }: { readonly stamp: Day; readonly host: string; readonly url?: string },
): string {
  const here = plans.filter((plan) => plan.towns.includes(town));
  const events = here.map(
    (plan): CalendarEvent => ({
      uid: `${plan.id}@${host}`,
      location: plan.towns.map((t) => t.name).join('、'),
      ...(url === undefined ? {} : { url }),
      ...(plan.kind === '执法检查日' ? weekly(plan, calendar) : joint(plan)),
    }),
  );
  return icsCalendar(`${town.name}检查日历`, stamp, events);
}

function weekly(plan: InspectionDay, calendar: WorkCalendar): Omit<CalendarEvent, 'uid'> {
  const skipped = skippedDays(plan, calendar);
  // A calendar must not start on a day it leaves out.
  let start = weekdayFrom(plan.from, plan.weekday);
  while (skipped.includes(start)) start = addDays(start, 7);
  const except = skipped.filter((day) => day > start);
  const repeat = {
    ...(plan.until === undefined ? {} : { until: plan.until }),
    ...(except.length > 0 ? { except } : {}),
  };
  return {
    summary: '执法检查日',
    start,
    description: lines(plan.does, plan, []),
    weekly: repeat,
  };
}

function joint(plan: JointInspection): Omit<CalendarEvent, 'uid'> {
  const who = plan.departments.map((d) => d.short).join('、');
  return {
    summary: `综合查一次：${plan.title}`,
    start: plan.date,
    description: lines(`${sayDay(plan.date)}，${plan.targets}`, plan, [`一起去的：${who}`]),
  };
}

function lines(first: string, plan: Inspection, more: readonly string[]): string {
  const matters = plan.matters.map((m) => m.name).join('；');
  return [
    first,
    ...more,
    ...(matters ? [`查什么：${matters}`] : []),
    ...(plan.note ? [plan.note] : []),
  ].join('\n');
}
