/** Why a day is the day it is, in sentences, and the articles of counting that were needed on the way. */
import type { Citation, Day } from '../schema/index.ts';
import type { WorkCalendar } from './calendar.ts';
import { sayTerm } from './deadlines.ts';
import { addDays } from './period.ts';
import { lastOf, type Reckoned } from './reckon.ts';
import { sayDay } from './say-day.ts';
import { by, type TermId, type TermRule } from './term-rule.ts';

/** One step of the reckoning. */
export interface Reason {
  readonly says: string;
  /** The statute is silent here; counted as 民事诉讼法第八十五条 has it. */
  readonly byAnalogy?: true;
}

/** A term that has been counted, with the others of its event. */
export interface Counted {
  readonly rule: TermRule;
  readonly rules: readonly TermRule[];
  /** The day of the event. */
  readonly day: Day;
  readonly reckoned: ReadonlyMap<TermId, Reckoned>;
  readonly calendar: WorkCalendar;
}

/** Reconsideration and court terms follow the civil procedure, by these articles. */
const CIVIL: Readonly<Record<string, readonly Citation[]>> = {
  'xingzheng-fuyi-fa': by('xingzheng-fuyi-fa', '第八十八条第一款'),
  'xingzheng-fuyi-fa-shishi-tiaoli': by('xingzheng-fuyi-fa', '第八十八条第一款'),
  'xingzheng-susong-fa': by('xingzheng-susong-fa', '第一百零一条'),
  'xingsu-jieshi': by('xingsu-jieshi', '第四十八条'),
  'minshi-susong-fa': [],
};
/** How the beginning and the end of a term are counted; undefined where no statute says it for this one. */
function periodsOf(rule: TermRule): readonly Citation[] | undefined {
  const law =
    rule.what === '起诉' ? 'xingzheng-susong-fa' : rule.basis.find((c) => c.law in CIVIL)?.law;
  const bridge = law === undefined ? undefined : CIVIL[law];
  return bridge && [...bridge, ...by('minshi-susong-fa', '第八十五条')];
}

/** `unknown` is the calendar that did not know enough; then the days are estimates. */
export function reasonsOf(
  counted: Counted,
  unknown: WorkCalendar | undefined,
): { readonly reasons: readonly Reason[]; readonly basis: readonly Citation[] } {
  const { rule, day, reckoned } = counted;
  const days = reckoned.get(rule.id) ?? {};
  const base = titled(
    counted,
    rule.from?.find((id) => reckoned.has(id)),
  );
  const from = base?.last ?? day;
  const reasons: Reason[] = [
    ...(base ? [{ says: `接着“${base.title}”的最后一天（${sayDay(from)}）算。` }] : []),
    ...openingOf(counted, days),
    ...startOf(rule, from),
    ...lengthOf(counted, days, from),
  ];
  const add = (says: string) => reasons.push({ says });
  if (rule.extension && days.extended)
    add(`经批准延长的，最迟 ${sayDay(days.extended)}（再加 ${sayTerm(rule.extension)}）。`);
  if (days.cap) add(`到 ${sayDay(days.cap)}加满，同罚款一样多，不再增加。`);
  if (unknown) {
    const about = [days.first, days.last].flatMap((d) => (d ? [sayDay(d)] : [])).join('、');
    add(
      `${sayDay(unknown.through)}以后的放假和调休还没有公布，准确的日子现在算不出来；只按双休日推算是 ${about}。`,
    );
  }
  const counting = rule.way === '之内' ? (periodsOf(rule) ?? []) : [];
  return { reasons, basis: unique([...rule.basis, ...(rule.extension?.basis ?? []), ...counting]) };
}

/** Which other terms must have ended before. */
function openingOf(counted: Counted, { first }: Reckoned): Reason[] {
  const others = counted.rule.opensAfter?.flatMap((id) => titled(counted, id) ?? []) ?? [];
  if (others.length === 0 || !first) return [];
  const ends = others.flatMap(({ title, last }) => (last ? `“${title}”到 ${sayDay(last)}` : []));
  return [{ says: `${ends.join('，')}；期限都过了，${sayDay(first)}起才可以。` }];
}

/** Where the counting begins. */
function startOf(rule: TermRule, from: Day): Reason[] {
  switch (rule.way) {
    case '之前':
      return [{ says: `从听证那天往前数，两头都不算，中间隔满 ${rule.count} 个工作日。` }];
    case '满':
      return [{ says: `从通知那天往后数，两头都不算，中间隔满 ${rule.count} 个工作日。` }];
    case '之后':
      return rule.opensAfter ? [] : [{ says: `${sayDay(from)}过完，第二天起。` }];
    case '之内': {
      const says =
        rule.unit === '月'
          ? `从 ${sayDay(from)}数 ${sayTerm(rule)}，到同一日；那个月没有这一日的，到月底。`
          : `${sayDay(from)}当天不算，从第二天起数 ${sayTerm(rule)}。`;
      return [silent(rule, says)];
    }
    default:
      return rule.way satisfies never;
  }
}

/** What the calendar did to it: days off left out, or a last day moved on. */
function lengthOf({ rule, calendar }: Counted, { first, last }: Reckoned, from: Day): Reason[] {
  const end = last ?? first;
  if (rule.way === '之后' || !end) return [];
  if (rule.unit === '工作日') return skipped(from, end, calendar).map((says) => ({ says }));
  const raw = lastOf(rule, from, calendar, 'as counted') ?? end;
  if (raw !== end) {
    const name = calendar.nameOf(raw) ?? '周末';
    const off = name === '周末' ? '是周末' : `放${name}假`;
    return [silent(rule, `${sayDay(raw)}${off}，顺延到下一个工作日。`)];
  }
  if (!rule.fixed || rule.what === '送达' || calendar.kindOf(raw) !== '休息日') return [];
  return [{ says: '这是措施最长的时间，最后一天放假也不延长。' }];
}

function silent(rule: TermRule, says: string): Reason {
  return periodsOf(rule) ? { says } : { says, byAnalogy: true };
}

function titled(
  { rules, reckoned }: Counted,
  id: TermId | undefined,
): { readonly title: string; readonly last: Day | undefined } | undefined {
  const rule = rules.find((r) => r.id === id);
  return rule && { title: rule.title, last: reckoned.get(rule.id)?.last };
}

function unique(citations: readonly Citation[]): Citation[] {
  const seen = new Map(citations.map((c) => [`${c.law} ${c.article}`, c]));
  return [...seen.values()];
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
      const run = off[off.length - 1];
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
