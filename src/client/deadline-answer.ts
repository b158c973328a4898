/** The calculator's answer: a table of days with reasons, articles and days left, and its calendar file. */
import { type HolidayTable, workCalendar } from '../answers/calendar.ts';
import { daysBetween } from '../answers/period.ts';
import { sayDay } from '../answers/say.ts';
import { surcharge } from '../answers/surcharge.ts';
import { EVENTS, type EventId, FIRST_EVENT_DAY } from '../answers/term-rules.ts';
import { type TermDay, termsOf } from '../answers/terms.ts';
import { type CalendarEvent, icsCalendar } from '../exchange/ics.ts';

export interface Asked {
  readonly event: string;
  readonly day: string;
  readonly fine: number;
  readonly until: string;
  /** Address of the holidays. */
  readonly holidays: string;
  /** The day this site stands for. */
  readonly stamp: string;
}

let table: Promise<HolidayTable> | undefined;

export async function showTerms(place: HTMLElement, asked: Asked): Promise<void> {
  const event = EVENTS.find((e) => e.id === asked.event);
  if (!event || !/^\d{4}-\d{2}-\d{2}$/.test(asked.day)) return place.replaceChildren();
  if (asked.day < FIRST_EVENT_DAY) {
    const since = `${sayDay(FIRST_EVENT_DAY)}以前的案子，期限和条文不一样，这里不算。`;
    return place.replaceChildren(make('p', 'notice', since));
  }
  table ??= fetch(asked.holidays).then((answer) => {
    if (!answer.ok) throw new Error(String(answer.status));
    return answer.json();
  });
  const known = await table.catch((error: unknown) => {
    table = undefined;
    throw error;
  });
  const terms = termsOf(event.id, asked.day, workCalendar(known));
  const today = todayInChina();
  const money = moneyOf(terms, asked, today);
  place.replaceChildren(
    make('h2', '', `${event.name}：${sayDay(asked.day)}`),
    termTable(event.id, terms, today),
    ...(money ? [make('p', 'notice', money)] : []),
    actions(() => calendarFile(event.name, asked, terms)),
  );
}

/** The device's clock, in China's time. */
function todayInChina(): string {
  return new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10);
}

function termTable(event: EventId, terms: readonly TermDay[], today: string): HTMLElement {
  const element = make('table', 'cards');
  element.append(make('caption', '', `还有几天，从今天 ${sayDay(today)}算`));
  const head = make('tr');
  const names = ['要做的事', '哪一天', '还有', '怎么算的'];
  for (const name of names) head.append(attribute(make('th', '', name), 'scope', 'col'));
  const thead = make('thead');
  thead.append(head);
  const body = make('tbody');
  for (const term of terms) {
    const { rule } = term;
    const row = make('tr');
    const title = attribute(make('th', '', rule.title), 'scope', 'row');
    title.append(make('span', 'quiet small', `（${rule.whose}）`));
    const cites = document.getElementById(`${event}-${rule.id}`)?.querySelector('.cites');
    const cells = [title, dayCell(term), leftCell(term, today), reasonCell(term, cites)];
    cells.forEach((cell, i) => void attribute(cell, 'data-h', names[i] ?? ''));
    row.append(...cells);
    body.append(row);
  }
  element.append(thead, body);
  return element;
}

function dayCell({ rule, day, estimate, unmoved }: TermDay): HTMLElement {
  const cell = make('td');
  const box = make('div');
  const bound = rule.way === '之后' || rule.way === '满' ? '最早' : '最迟';
  if (day) box.append(make('strong', '', sayDay(day)), make('span', 'chip', bound));
  else
    box.append(
      make('strong', '', '准确日期未知'),
      make('span', 'small', `按双休日推算，${bound} ${sayDay(estimate)}`),
    );
  if (bound === '最迟' && unmoved < estimate)
    box.append(make('div', 'quiet small', `不顺延是 ${sayDay(unmoved)}，赶在这天以前办最稳妥`));
  cell.append(box);
  return cell;
}

function leftCell({ rule, day, estimate }: TermDay, today: string): HTMLElement {
  const left = daysBetween(today, day ?? estimate);
  const about = day ? '' : '约 ';
  if (rule.way === '之后' || rule.way === '满')
    return make('td', 'num', left > 0 ? `${about}${left} 天` : '已经可以');
  if (left === 0) return make('td', 'num', '就是今天');
  return make('td', 'num', left > 0 ? `${about}${left} 天` : `过了 ${-left} 天`);
}

function reasonCell({ rule, reasons }: TermDay, cites: Element | null | undefined): HTMLElement {
  const cell = make('td', 'small');
  const list = make('ul');
  list.append(make('li', '', rule.says));
  for (const { says, unverified } of reasons) {
    const item = make('li', '', says);
    if (unverified) item.append(' ', make('span', 'chip warn', '未核实'));
    list.append(item);
  }
  if (rule.note) list.append(make('li', 'quiet', rule.note));
  const box = make('div');
  box.append(list);
  if (cites) box.append(cites.cloneNode(true));
  cell.append(box);
  return cell;
}

/** What is owed by the day asked for. */
function moneyOf(
  terms: readonly TermDay[],
  { fine, until }: Asked,
  today: string,
): string | undefined {
  const start = terms.find((term) => term.rule.id === 'jiachu');
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
  const row = make('p', 'row no-print');
  const save = make('button', 'button', '存进日历（.ics）');
  attribute(save, 'type', 'button').addEventListener('click', () => {
    const link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob([file()], { type: 'text/calendar;charset=utf-8' }));
    link.download = '期限.ics';
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
  });
  const print = make('button', 'pill', '打印');
  attribute(print, 'type', 'button').addEventListener('click', () => window.print());
  row.append(save, print);
  return row;
}

function calendarFile(name: string, asked: Asked, terms: readonly TermDay[]): string {
  const events = terms.map(({ rule, day, estimate, unmoved, reasons }): CalendarEvent => {
    const bound = rule.way === '之后' || rule.way === '满' ? '最早' : '最迟';
    const lines = [
      rule.says,
      ...reasons.map((r) => `${r.says}${r.unverified ? '（未核实）' : ''}`),
    ];
    if (bound === '最迟' && unmoved < estimate) lines.push(`不顺延是 ${sayDay(unmoved)}。`);
    return {
      uid: `${asked.event}-${rule.id}-${asked.day}@${location.hostname}`,
      summary: `${day ? '' : '（推算）'}${bound}：${rule.title}`,
      start: day ?? estimate,
      description: [`${name}：${sayDay(asked.day)}`, ...lines].join('\n'),
      url: location.href,
      ...(bound === '最迟' ? { remindDays: 1 } : {}),
    };
  });
  return icsCalendar('办案期限', asked.stamp, events);
}

function make(tag: string, className = '', text = ''): HTMLElement {
  const element = document.createElement(tag);
  if (className) element.className = className;
  if (text) element.textContent = text;
  return element;
}

function attribute(element: HTMLElement, name: string, value: string): HTMLElement {
  element.setAttribute(name, value);
  return element;
}
