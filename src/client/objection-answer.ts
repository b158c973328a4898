/** The last days of objecting to one act, reckoned as the calculator does, each in a line, with its calendar file. */
import {
  daysBetween,
  deadlinesOf,
  FIRST_EVENT_DAY,
  sayDay,
  workCalendar,
} from '../answers/client.ts';
import type { ObjectionDays, TermDay } from '../answers/index.ts';
import { calendarFile, publishedHolidays, saveButton } from './deadline-answer.ts';
import { make } from './make.ts';
import { readerDay } from './reader-day.ts';

/** An act somebody may object to. */
export interface ActCase extends ObjectionDays {
  readonly act: string;
  /** 罚了我. */
  readonly says: string;
}

/** What whoever objects must know; what the organ has to do until when is left to the calculator. */
const OWN = ['答复', '缴款', '复议', '起诉'];
const WEEKDAYS = ['日', '一', '二', '三', '四', '五', '六'];

export async function lastDays(
  cases: readonly ActCase[],
  chosen: string,
  day: string,
  holidays: string,
): Promise<HTMLElement[]> {
  const found = cases.find(({ act }) => act === chosen);
  if (!found) return [];
  const { act, says, event, facts } = found;
  const head = make('p', {}, make('b', {}, `${says}（${act}），${sayDay(day)}`));
  if (day < FIRST_EVENT_DAY)
    return [head, make('p', {}, `${sayDay(FIRST_EVENT_DAY)}以前的事，期限不一样，这里不算。`)];
  const table = await publishedHolidays(holidays).catch(() => undefined);
  if (!table) return [head, make('p', {}, '没有算成：放假安排没有下载下来，请连上网再试。')];
  const calendar = workCalendar(table);
  const { terms } = deadlinesOf({ event, day, facts }, calendar);
  const own = terms.filter(({ rule, last }) => OWN.includes(rule.what) && last !== undefined);
  const list = make('ul', {}, ...own.map((term) => make('li', {}, lineOf(term, readerDay()))));
  const save = saveButton(() => calendarFile(`${says}（${act}）`, { event, day }, own));
  return [head, list, make('p', { class: 'row no-print' }, save)];
}

/** 申请行政复议：最迟 2026 年 12 月 24 日（星期四），还有 25 天. */
function lineOf({ rule, last }: TermDay, today: string): string {
  if (!last) return rule.title;
  const { day, estimate, unmoved } = last;
  if (day === undefined)
    return `${rule.title}：大约到 ${sayDay(estimate)}，那时的放假还没有公布；${sayDay(unmoved)}以前办最稳妥`;
  const left = daysBetween(today, day);
  const rest = left > 0 ? `还有 ${left} 天` : left === 0 ? '就是今天' : `过了 ${-left} 天`;
  const weekday = WEEKDAYS[new Date(`${day}T00:00:00Z`).getUTCDay()];
  return `${rule.title}：最迟 ${sayDay(day)}（星期${weekday}），${rest}`;
}
