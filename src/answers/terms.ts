/**
 * From what happened and when to the days that matter, with the reasons. Where a term reaches into days whose holidays
 * nobody has published, the exact day is undefined and an estimate by weekends alone stands beside it.
 */
import type { Citation, Day } from '../schema/index.ts';
import { type WorkCalendar, withWeekends } from './calendar.ts';
import { EVENTS, type EventId } from './case-events.ts';
import { sayTerm } from './deadlines.ts';
import { reckon } from './reckon.ts';
import { type TermFacts, usualFacts } from './term-facts.ts';
import { type Reason, reasonsOf } from './term-reasons.ts';
import { by, type TermRule } from './term-rule.ts';
import { TERM_RULES } from './term-rules.ts';

/** One day of a term. */
export interface Point {
  /** Undefined where a day on the way is not known. */
  readonly day: Day | undefined;
  /** The same with weekends alone where the calendar ends; equals `day` where that is known. */
  readonly estimate: Day;
  /** Its day had no holiday moved it on; acting by it is never late. */
  readonly unmoved: Day;
}

/** The days of a term that this one has. */
export interface Points {
  /** From when something may be done, or begins. */
  readonly first?: Point;
  /** The last day for it. */
  readonly last?: Point;
  /** The last day where somebody in charge has approved a longer term. */
  readonly extended?: Point;
  /** The day on which the surcharge has reached the fine. */
  readonly cap?: Point;
}

/** One term with its days. */
export interface TermDay extends Points {
  /** As it counts in this case: with the term and the articles of another statute where that goes before. */
  readonly rule: TermRule;
  readonly reasons: readonly Reason[];
  /** All articles its days rest on, those of counting included. */
  readonly basis: readonly Citation[];
}

/** All terms an event sets running in a case, in the order of TERM_RULES. */
export function termsOf(
  event: EventId,
  day: Day,
  calendar: WorkCalendar,
  facts: TermFacts = usualFacts(event),
): TermDay[] {
  const rules = rulesOf(event, day, facts);
  const beyond = withWeekends(calendar);
  const exact = reckon(rules, day, calendar, 'moved');
  const estimate = reckon(rules, day, beyond, 'moved');
  const unmoved = reckon(rules, day, beyond, 'as counted');
  return rules.map((rule) => {
    const at = (key: keyof Points): Partial<Points> => {
      const about = estimate.get(rule.id)?.[key];
      const plain = unmoved.get(rule.id)?.[key];
      if (!about || !plain) return {};
      return { [key]: { day: exact.get(rule.id)?.[key], estimate: about, unmoved: plain } };
    };
    const points: Points = { ...at('first'), ...at('last'), ...at('extended'), ...at('cap') };
    const unknown = Object.values(points).some((point: Point) => point.day === undefined);
    const counted = { rule, rules, day, reckoned: estimate, calendar: beyond };
    const { reasons, basis } = reasonsOf(counted, unknown ? calendar : undefined);
    return { rule, ...points, reasons, basis };
  });
}

/** Serving by public notice, counted before everything that runs from the service. */
const BY_NOTICE = {
  id: 'gonggao',
  what: '送达',
  title: '公告送达，视为收到',
  whose: '机关',
  count: 30,
  unit: '自然日',
  way: '之内',
  says: '下落不明、别的方式送不到的，才可以公告送达；从发出公告那天起经过 30 日，视为送达。',
  basis: by('minshi-susong-fa', '第九十五条第一款'),
  fixed: true,
} as const satisfies Omit<TermRule, 'event'>;

function rulesOf(event: EventId, day: Day, given: TermFacts): TermRule[] {
  const facts = { ...given, told: given.told ?? event !== 'zhidao' };
  const rules = TERM_RULES.filter(
    (rule) =>
      rule.event === event &&
      (rule.since === undefined || rule.since <= day) &&
      (rule.until === undefined || day <= rule.until) &&
      (rule.when === undefined || rule.when(facts)),
  ).map((rule): TermRule => {
    const own = rule.own?.(facts);
    const first = rule.what === '复议' ? (facts.reviewFirst ?? []) : [];
    const usual =
      rule.basisBefore && day < rule.basisBefore.day ? rule.basisBefore.basis : rule.basis;
    if (!own) return { ...rule, basis: [...usual, ...first] };
    const { count, unit, basis } = own;
    const whose = basis.length > 0 ? '这件事法律另有规定' : '文书写明的期限';
    const says = `${whose}：${sayTerm(own)}。`;
    return { ...rule, count, unit, says, basis: basis.length > 0 ? basis : usual };
  });
  const served = EVENTS.some((e) => e.id === event && 'served' in e);
  if (!facts.byNotice || !served) return rules;
  const afterNotice = rules.map((rule) =>
    rule.from || rule.way === '之后' ? rule : { ...rule, from: ['gonggao' as const] },
  );
  return [{ ...BY_NOTICE, event }, ...afterNotice];
}
