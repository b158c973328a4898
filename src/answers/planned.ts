/** Is the day somebody plans lawful, and if not, by which words of the statute? */
import type { Day } from '../schema/index.ts';
import type { WorkCalendar } from './calendar.ts';
import type { EventId } from './case-events.ts';
import type { DeadlineQuestion } from './deadline-answer.ts';
import type { TermRule, What } from './term-rule.ts';
import type { TermDay } from './terms.ts';

export interface Judgement {
  /** null: nothing was planned, or the holidays that decide it are not published yet. */
  readonly verdict: 'ok' | 'error' | null;
  /** The words of the term that is not kept: 七日前, 三个月内; null where it is kept or not known. */
  readonly rule: string | null;
  /** What the day was taken to be for. */
  readonly judged?: TermRule;
}

const OK: Judgement = { verdict: 'ok', rule: null };
const NOT_KNOWN: Judgement = { verdict: null, rule: null };
const error = (rule: string): Judgement => ({ verdict: 'error', rule });

/** What is planned after an event, where it is not the first thing that runs. */
const USUALLY_PLANNED: Partial<Record<EventId, readonly What[]>> = {
  songda: ['申请法院执行', '强制拆除', '起诉'],
  dangchang: ['申请法院执行'],
  zhidao: ['起诉'],
  fuyi: ['申请法院执行', '起诉'],
  cuigao: ['申请法院执行'],
};

export function judgePlanned(
  question: DeadlineQuestion,
  planned: Day,
  terms: readonly TermDay[],
  calendar: WorkCalendar,
): Judgement {
  const { event, what } = question;
  const wanted = what ? [what] : (USUALLY_PLANNED[event] ?? []);
  const term =
    wanted.flatMap((w) => terms.find(({ rule }) => rule.what === w) ?? [])[0] ??
    (what ? undefined : terms.find(({ rule }) => rule.id !== 'gonggao'));
  if (!term) return NOT_KNOWN;
  return { ...judgementOf(question, planned, term, calendar), judged: term.rule };
}

function judgementOf(
  { day, facts }: DeadlineQuestion,
  planned: Day,
  { rule, first, last, extended }: TermDay,
  calendar: WorkCalendar,
): Judgement {
  if (rule.way !== '之前' && planned < day) return error('事情发生以后');
  if (first && !rule.thenAllowed) {
    // An opening day that is not known lies beyond the known calendar: a day within the calendar is too early.
    if (first.day === undefined)
      return planned <= calendar.through ? error(sayOpening(rule)) : NOT_KNOWN;
    // A hearing may lie on a day off, an execution window opens on one: the day as counted decides.
    if (planned < (rule.way === '满' ? first.unmoved : first.day)) return error(sayOpening(rule));
  }
  const end = facts?.extended && extended ? extended : last;
  if (!end) return OK;
  if (end.day !== undefined) return planned <= end.day ? OK : error(sayLimit(rule));
  const surely = rule.unit === '工作日' ? calendar.through : end.unmoved;
  return planned <= surely ? OK : NOT_KNOWN;
}

/** 期限届满以后 where other terms must have ended; 七日前, 十日后 where days must lie between. */
function sayOpening(rule: TermRule): string {
  if (rule.id === 'cuigao-shenqing') return '十日后';
  return rule.opensAfter ? '期限届满以后' : sayLimit(rule);
}

/** 五日内 · 七日前 · 三个月内, as a statute says it. */
function sayLimit({ count, unit, way }: TermRule): string {
  const length =
    unit === '月' && count === 12 ? '一年' : `${chinese(count)}${unit === '月' ? '个月' : '日'}`;
  return `${length}${way === '之内' ? '内' : '前'}`;
}

const DIGITS = ['', '一', '二', '三', '四', '五', '六', '七', '八', '九'];

/** Whole numbers below a thousand, as statutes write days. */
export function chinese(count: number): string {
  if (count >= 100) {
    const rest = count % 100;
    const tail = rest === 0 ? '' : rest < 10 ? `零${DIGITS[rest]}` : chineseTens(rest, '一');
    return `${DIGITS[Math.floor(count / 100)] ?? ''}百${tail}`;
  }
  return chineseTens(count, '');
}

function chineseTens(count: number, one: string): string {
  const tens = Math.floor(count / 10);
  if (tens === 0) return DIGITS[count] ?? '';
  return `${tens === 1 ? one : DIGITS[tens]}十${DIGITS[count % 10]}`;
}
