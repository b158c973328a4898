/** One town's inspection calendar for a phone to subscribe to. */
import {
  addDays,
  sayDay,
  skippedDays,
  spanOn,
  turnsOfInspection,
  type WorkCalendar,
  weekdayFrom,
} from '../answers/index.ts';
import type { Inspection, InspectionDay, JointInspection, Town } from '../register/index.ts';
import { type CalendarEvent, icsCalendar } from './ics.ts';
import type { Context } from './json.ts';
import { webId } from './web-id.ts';

/** Everything that ever stood in the calendar stays in it: an ended day by its last day, a past visit on its day. */
export function inspectionsIcs(context: Context, town: Town, calendar: WorkCalendar): string {
  const { register, asOf } = context;
  // No plan says when it was made: the latest dated fact of them all, not the day of the build.
  const stamp = spanOn(register, register.inspections.flatMap(turnsOfInspection), asOf).from;
  const url = context.url(`/inspections/#${town.id}`);
  const here = register.inspections.filter((plan) => plan.towns.includes(town));
  const events = here.map(
    (plan): CalendarEvent => ({
      uid: webId(context, 'inspections', town.id, plan.id),
      stamp,
      location: plan.towns.map((t) => t.name).join('、'),
      // A calendar knows no page its address could start from.
      ...(/^https?:/.test(url) ? { url } : {}),
      ...(plan.kind === '执法检查日' ? weekly(plan, calendar) : joint(plan)),
    }),
  );
  return icsCalendar(`${town.name}检查日历`, events);
}

function weekly(plan: InspectionDay, calendar: WorkCalendar): Omit<CalendarEvent, 'uid' | 'stamp'> {
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

function joint(plan: JointInspection): Omit<CalendarEvent, 'uid' | 'stamp'> {
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
