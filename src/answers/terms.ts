/**
 * From what happened and when to the days that matter, with the reasons. Where a term reaches into days whose holidays
 * nobody has published, the exact day is undefined and an estimate by weekends alone stands beside it.
 */
import type { Day } from '../schema/index.ts';
import {
  addMonths,
  addWorkdays,
  firstWorkdayFrom,
  type WorkCalendar,
  withWeekends,
} from './calendar.ts';
import { sayTerm } from './deadlines.ts';
import { addDays } from './period.ts';
import { sayDay } from './say.ts';
import { type EventId, TERM_RULES, type TermId, type TermRule } from './term-rules.ts';

/** One term with its day. */
export interface TermDay {
  readonly rule: TermRule;
  /** Undefined where a day on the way is not known. */
  readonly day: Day | undefined;
  /** The same with weekends alone where the calendar ends; equals `day` where that is known. */
  readonly estimate: Day;
  /** Its day had no holiday moved it on; the same as `day` where none did. Acting by it is never late. */
  readonly unmoved: Day;
  readonly reasons: readonly Reason[];
}

/** One step of the reckoning. */
export interface Reason {
  readonly says: string;
  /** True where it rests on a text this site has not read. */
  readonly unverified?: true;
}

/** All terms an event sets running, in the order of TERM_RULES. */
export function termsOf(event: EventId, day: Day, calendar: WorkCalendar): TermDay[] {
  const done = new Map<TermId, TermDay>();
  for (const rule of TERM_RULES) {
    if (rule.event !== event) continue;
    done.set(rule.id, termDay(rule, day, calendar, rule.from && done.get(rule.from)));
  }
  return [...done.values()];
}

function termDay(
  rule: TermRule,
  day: Day,
  calendar: WorkCalendar,
  base: TermDay | undefined,
): TermDay {
  const beyond = withWeekends(calendar);
  const exact = base && !base.day ? undefined : endOf(rule, base?.day ?? day, calendar);
  const estimate = endOf(rule, base?.estimate ?? day, beyond);
  // With no unknown day in its way `beyond` and the calendar agree, so an estimate is always there.
  if (!estimate) throw new Error('a calendar of weekends has no unknown days');
  const unmoved = rule.unit === '工作日' ? estimate.day : rawEnd(rule, base?.unmoved ?? day);
  return {
    rule,
    day: exact?.day,
    estimate: estimate.day,
    unmoved,
    reasons: reasonsOf(
      rule,
      base?.estimate ?? day,
      base,
      estimate,
      beyond,
      exact ? undefined : calendar,
    ),
  };
}

interface End {
  /** Where the count itself stops. */
  readonly raw: Day;
  readonly day: Day;
}

/** The day a term leads to; undefined where the calendar does not know enough. */
function endOf(rule: TermRule, from: Day, calendar: WorkCalendar): End | undefined {
  const raw =
    rule.unit === '工作日'
      ? addWorkdays(calendar, from, rule.way === '之前' ? -rule.count : rule.count)
      : rawEnd({ ...rule, way: '之内' }, from);
  if (raw === undefined) return undefined;
  if (rule.way === '之后') return { raw, day: addDays(raw, 1) };
  if (rule.unit === '工作日' || rule.fixed) return { raw, day: raw };
  const moved = firstWorkdayFrom(calendar, raw);
  return moved === undefined ? undefined : { raw, day: moved };
}

/** Natural days and months, without any regard to holidays. */
function rawEnd(rule: TermRule, from: Day): Day {
  const end = rule.unit === '月' ? addMonths(from, rule.count) : addDays(from, rule.count);
  return rule.way === '之后' ? addDays(end, 1) : end;
}

/** `unknown` is the calendar that did not know enough; then the end is an estimate. */
function reasonsOf(
  rule: TermRule,
  from: Day,
  base: TermDay | undefined,
  { raw, day }: End,
  calendar: WorkCalendar,
  unknown: WorkCalendar | undefined,
): Reason[] {
  const reasons: Reason[] = [];
  const add = (says: string, unverified?: true) =>
    reasons.push(unverified ? { says, unverified } : { says });
  if (base) add(`接着“${base.rule.title}”的最后一天（${sayDay(from)}）算。`);
  if (rule.count > 0) {
    if (rule.way === '之前') add(`从听证那天往前数，当天不算，数到第 ${rule.count} 个工作日。`);
    else add(startOf(rule, from), true);
    if (rule.unit === '工作日') for (const line of skipped(from, raw, calendar)) add(line);
  }
  if (raw !== day && rule.way !== '之后') {
    const name = calendar.nameOf(raw) ?? '周末';
    add(`${sayDay(raw)}${name === '周末' ? '是周末' : `放${name}假`}，顺延到下一个工作日。`, true);
  } else if (rule.fixed && calendar.kindOf(raw) === '休息日')
    add('这是措施最长的时间，最后一天放假也不延长。');
  if (rule.way === '之后') add(`${sayDay(raw)}过完，第二天起。`);
  if (unknown)
    add(
      `${sayDay(unknown.through)}以后的放假和调休还没有公布，准确的日子现在算不出来；只按双休日推算是 ${sayDay(day)}。`,
    );
  return reasons;
}

function startOf(rule: TermRule, from: Day): string {
  if (rule.unit === '月')
    return `从 ${sayDay(from)}数 ${sayTerm(rule)}，到同一日；那个月没有这一日的，到月底。`;
  return `${sayDay(from)}当天不算，从第二天起数 ${sayTerm(rule)}。`;
}

/** 跳过 2026 年 10 月 1 日至 7 日（国庆节） — runs of days off, and the weekends worked. */
function skipped(from: Day, to: Day, calendar: WorkCalendar): string[] {
  const [first, last] = from < to ? [addDays(from, 1), to] : [to, addDays(from, -1)];
  const off: { start: Day; end: Day; name: string }[] = [];
  const worked: Day[] = [];
  for (let day = first; day <= last; day = addDays(day, 1)) {
    const name = calendar.nameOf(day);
    if (name === undefined) continue;
    if (calendar.kindOf(day) === '工作日') worked.push(day);
    else {
      const run = off.at(-1);
      if (run && run.name === name && addDays(run.end, 1) === day) run.end = day;
      else off.push({ start: day, end: day, name });
    }
  }
  return [
    ...(off.length > 0
      ? [`跳过 ${off.map((run) => `${sayRun(run.start, run.end)}（${run.name}）`).join('、')}。`]
      : []),
    ...(worked.length > 0 ? [`${worked.map(sayShort).join('、')}调休上班，算工作日。`] : []),
  ];
}

function sayRun(start: Day, end: Day): string {
  if (start === end) return sayShort(start);
  const sameMonth = start.slice(0, 7) === end.slice(0, 7);
  return `${sayShort(start)}至 ${sameMonth ? `${Number(end.slice(8))} 日` : sayShort(end)}`;
}

/** 10 月 3 日 */
function sayShort(day: Day): string {
  return sayDay(day).replace(/^\d+ 年 /, '');
}
