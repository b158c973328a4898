/** The words behind `npm run deadline` as the days of a case, or what is wrong with them. */
import {
  deadlinesOf,
  EVENTS,
  eventNamed,
  FIRST_EVENT_DAY,
  factsOf,
  HOLIDAYS,
  type OwnTerm,
  sayDay,
  TERM_FACTS,
  WHATS,
  workCalendar,
} from '../src/answers/index.ts';
import { type DeadlineJson, deadlineJson } from '../src/exchange/index.ts';
import { nearest, type Register } from '../src/register/index.ts';
import { GIVEN, GIVEN_WORDS } from '../src/schema/index.ts';
import { calledSo } from './lists.ts';
import { wrongDay } from './questions.ts';

/** As typed. */
export interface TypedDays {
  readonly event?: string | undefined;
  readonly date?: string | undefined;
  readonly matter?: string | undefined;
  readonly town?: string | undefined;
  readonly planned?: string | undefined;
  readonly what?: string | undefined;
  readonly term?: string | undefined;
  readonly given: readonly string[];
}

/** One fact in many words: 告知起诉期限, 检验, 公告送达. */
const TERM_WORDS = [
  [/告知/, '告知期限'],
  [/送达/, '送达方式'],
  [/检测|检验|检疫|鉴定/, '检测'],
  [/延长/, '延长'],
] as const satisfies readonly (readonly [RegExp, (typeof TERM_FACTS)[number]])[];

/** A sentence where something is wrong. */
export function daysFor(register: Register, typed: TypedDays): DeadlineJson | string {
  const { date, planned } = typed;
  if (typed.event === undefined || date === undefined)
    return '要写 --event 发生了什么、--date 哪一天';
  const names = EVENTS.map(({ name }) => name);
  const event = eventNamed(typed.event);
  if (!event) return `不认识这件事：${typed.event}${didYouMean(nearest(typed.event, names))}`;
  const wrong = wrongDay({ '--date': date, '--planned': planned });
  if (wrong) return wrong;
  if (date < FIRST_EVENT_DAY)
    return `${sayDay(FIRST_EVENT_DAY)}以前的案子，期限和条文不一样，这里不算`;
  const what = WHATS.find((word) => word === typed.what);
  if (typed.what !== undefined && !what)
    return `--what 只能写${WHATS.join('、')}，现在是 ${typed.what}`;
  const term = typed.term === undefined ? undefined : readTerm(typed.term);
  if (typed.term !== undefined && !term)
    return `--term 要写成 30日、10个工作日、2个月，现在是 ${typed.term}`;
  const given = new Map<string, string>();
  for (const pair of typed.given.flatMap((text) => text.split(/[;；]/))) {
    const [, key, value] = /^\s*([^=＝]+?)\s*[=＝]\s*(.+?)\s*$/.exec(pair) ?? [];
    if (!key || !value) return `--given 要写成 键=值，现在是 ${pair}`;
    given.set(TERM_WORDS.find(([word]) => word.test(key))?.[1] ?? key, value);
  }
  for (const [key, value] of given)
    if (!TERM_FACTS.some((fact) => fact === key) && !GIVEN.test(`${key}=${value}`))
      return `--given 可以写 ${GIVEN_WORDS}、${TERM_FACTS.join('=…、')}=…，现在是 ${key}=${value}`;
  const matter = typed.matter === undefined ? undefined : calledSo(register.matters, typed.matter);
  if (typed.matter !== undefined && !matter)
    return notFound('事项', typed.matter, register.matters);
  if (typed.town !== undefined && !calledSo(register.towns, typed.town))
    return notFound('乡镇', typed.town, register.towns);
  const facts = factsOf({ event: event.id, day: date, matter, given, term });
  const days = deadlinesOf(
    { event: event.id, day: date, facts, planned, what },
    workCalendar(HOLIDAYS),
  );
  return deadlineJson(register, days);
}

/** 30日 · 10个工作日 · 2个月 */
function readTerm(text: string): OwnTerm | undefined {
  const [, count, unit] =
    /^\s*(\d+)\s*(?:个)?\s*(日|天|自然日|工作日|月)\s*内?\s*$/.exec(text) ?? [];
  if (!count || !unit || Number(count) === 0) return undefined;
  return {
    count: Number(count),
    unit: unit === '工作日' || unit === '月' ? unit : '自然日',
    basis: [],
  };
}

function notFound(
  kind: string,
  id: string,
  known: Register['matters'] | Register['towns'],
): string {
  return `没有这个${kind}：${id}${didYouMean(nearest(id, [...known.keys()]))}`;
}

function didYouMean(near: string | undefined): string {
  return near ? `，是不是 ${near}？` : '';
}

/** As the command prints it without `--format json`. */
export function sayDays({ days, verdict, rule, unknownAfter }: DeadlineJson): string {
  const lines = days.map(({ what, first, last, extended, cap, basis, counting }) => {
    const parts = [
      first && `最早 ${first}`,
      last && `最迟 ${last}`,
      extended && `经批准延长到 ${extended}`,
      cap && `${cap} 加满`,
    ].filter((part) => part);
    const cites = basis.map(({ law, article }) => `《${law}》${article}`).join('、');
    return `${what}：${parts.join('，') || '准确日期未知'}\n  ${counting}\n  ${cites}\n`;
  });
  const judged =
    verdict === null
      ? []
      : [verdict === 'ok' ? '打算的日子合法。\n' : `打算的日子不合法：${rule}。\n`];
  const gap = unknownAfter ? [`${unknownAfter} 以后的放假安排还没有公布。\n`] : [];
  return [...lines, ...judged, ...gap].join('');
}
