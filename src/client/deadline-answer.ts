/** The calculator's answer: a table of days with reasons, articles and days left, and its calendar file. */
import {
  CASES,
  type DeadlineAnswer,
  deadlinesOf,
  EVENTS,
  type EventId,
  FIRST_EVENT_DAY,
  type HolidayTable,
  sayDay,
  surcharge,
  type TermFacts,
  usualFacts,
  workCalendar,
} from '../answers/client.ts';
import type { TermDay } from '../answers/index.ts';
import { type CalendarEvent, icsCalendar } from '../exchange/client.ts';
import { type LawPages, pointsOf, termTable } from './deadline-table.ts';
import { make } from './make.ts';
import { readerDay } from './reader-day.ts';
import { saveCalendar } from './save-file.ts';

export interface Asked extends LawPages {
  readonly event: string;
  readonly day: string;
  /** An id of CASES; empty: the usual one. */
  readonly case: string;
  readonly byNotice: boolean;
  /** Days the paper sets; 0 where it sets none. */
  readonly term: number;
  readonly fine: number;
  readonly until: string;
  readonly planned: string;
  /** Address of the holidays. */
  readonly holidays: string;
}

let table: Promise<HolidayTable> | undefined;

/** The holidays of the site, asked for once. */
export function publishedHolidays(address: string): Promise<HolidayTable> {
  table ??= fetch(address).then((answer) => {
    if (!answer.ok) throw new Error(String(answer.status));
    return answer.json();
  });
  return table.catch((error: unknown) => {
    table = undefined;
    throw error;
  });
}

/** What stands under the calculator's form. */
export async function termsAsked(asked: Asked): Promise<HTMLElement[]> {
  const event = EVENTS.find((e) => e.id === asked.event);
  if (!event || !isDay(asked.day)) return [];
  if (asked.day < FIRST_EVENT_DAY) {
    const since = `${sayDay(FIRST_EVENT_DAY)}以前的案子，期限和条文不一样，这里不算。`;
    return [make('p', { class: 'notice' }, since)];
  }
  const known = await publishedHolidays(asked.holidays);
  const planned = isDay(asked.planned) ? asked.planned : undefined;
  const facts = factsOf(event.id, asked);
  const answer = deadlinesOf(
    { event: event.id, day: asked.day, facts, planned },
    workCalendar(known),
  );
  const { terms } = answer;
  const today = readerDay();
  const money = moneyOf(terms, asked, today);
  return [
    make('h2', {}, `${event.name}：${sayDay(asked.day)}`),
    ...(planned ? [make('p', { class: 'notice' }, judgementOf(answer, planned))] : []),
    termTable(terms, asked, today),
    ...(money ? [make('p', { class: 'notice' }, money)] : []),
    actions(() => calendarFile(event.name, asked, terms)),
  ];
}

function isDay(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text);
}

function factsOf(event: EventId, asked: Asked): TermFacts {
  const chosen: TermFacts = CASES.find((one) => one.id === asked.case)?.facts ?? usualFacts(event);
  return {
    ...chosen,
    byNotice: asked.byNotice,
    term: asked.term > 0 ? { count: asked.term, unit: '自然日', basis: [] } : undefined,
  };
}

/** Is the day somebody has in mind lawful. */
function judgementOf({ verdict, rule, judged }: DeadlineAnswer, planned: string): string {
  const plan = `打算 ${sayDay(planned)}${judged ? `（${judged.title}）` : ''}`;
  if (verdict === 'ok') return `${plan}：合法。`;
  if (verdict === 'error') return `${plan}：不合法，要守“${rule}”。`;
  return `${plan}：那时的放假安排还没有公布，现在说不准。`;
}

/** What is owed by the day asked for. */
function moneyOf(
  terms: readonly TermDay[],
  { fine, until }: Asked,
  today: string,
): string | undefined {
  const start = terms.find((term) => term.rule.id === 'jiachu')?.first;
  if (!start || !(fine > 0)) return undefined;
  const from = start.day ?? start.estimate;
  const on = until || today;
  const { daily, days, amount, fullOn } = surcharge(fine, from, on);
  const first = `罚款 ${yuan(fine)} 元，${sayDay(from)}${start.day ? '' : '（推算）'}起每日加处 ${yuan(daily)} 元，到 ${sayDay(fullOn)}加满，不再增加。`;
  if (days === 0) return `${first}到 ${sayDay(on)}还没有开始加处。`;
  return `${first}算到 ${sayDay(on)}，晚了 ${days} 日，加处 ${yuan(amount)} 元，连罚款一共 ${yuan(fine + amount)} 元。`;
}

function yuan(amount: number): string {
  const [whole = '', cents] = (Math.round(amount * 100) / 100).toString().split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  return cents ? `${grouped}.${cents.padEnd(2, '0')}` : grouped;
}

function actions(file: () => string): HTMLElement {
  const print = make('button', { class: 'pill', type: 'button' }, '打印');
  print.addEventListener('click', () => window.print());
  return make('p', { class: 'row no-print' }, saveButton(file), print);
}

/** 存进日历. */
export function saveButton(file: () => string): HTMLElement {
  const save = make('button', { class: 'button', type: 'button' }, '存进日历（.ics）');
  save.addEventListener('click', () => saveCalendar('期限', file()));
  return save;
}

export function calendarFile(
  name: string,
  asked: Pick<Asked, 'event' | 'day'>,
  terms: readonly TermDay[],
): string {
  const events = terms.flatMap((term) => {
    const { rule, reasons, last } = term;
    const lines = [
      rule.says,
      ...reasons.map((r) => `${r.says}${r.byAnalogy ? '（没有明文，比照民事诉讼法）' : ''}`),
    ];
    if (last && last.unmoved < last.estimate) lines.push(`不顺延是 ${sayDay(last.unmoved)}。`);
    return pointsOf(term).map(
      ({ label, point: { day, estimate } }): CalendarEvent => ({
        // Counties of one province share the host.
        uid: `${asked.event}-${rule.id}-${label}-${asked.day}@${location.host}${location.pathname}`,
        stamp: readerDay(),
        summary: `${day ? '' : '（推算）'}${label}：${rule.title}`,
        start: day ?? estimate,
        description: [`${name}：${sayDay(asked.day)}`, ...lines].join('\n'),
        url: location.href,
        ...(label.endsWith('最迟') ? { remindDays: 1 } : {}),
      }),
    );
  });
  return icsCalendar('办案期限', events);
}
