/** 加到日历: going to the office of an answer, on the next day it is open. */
import { nextOpen, unpackOpening, workCalendar } from '../answers/client.ts';
import { icsCalendar } from '../exchange/client.ts';
import { readerDay, readerMinute } from './reader-day.ts';
import { saveCalendar } from './save-file.ts';

/** False where the office does not open within a fortnight. `says` is the answer as one would send it. */
export async function saveVisit(
  card: HTMLElement,
  says: string,
  holidays: string,
): Promise<boolean> {
  const read = (selector: string) => card.querySelector(selector)?.textContent?.trim() ?? '';
  const opening = card.querySelector<HTMLElement>('[data-opening]')?.dataset['opening'];
  const calendar = await fetch(holidays)
    .then(async (answer) => (answer.ok ? workCalendar(await answer.json()) : undefined))
    .catch(() => undefined);
  const today = readerDay();
  const next = opening && nextOpen(unpackOpening(opening), today, readerMinute(), calendar);
  if (!next) return false;
  const matter = document.querySelector('h1')?.textContent ?? '';
  const place = read('[data-place]');
  const event = {
    uid: `visit-${card.id}-${next.day}@${location.host}${location.pathname}`,
    stamp: today,
    summary: `${matter}：找${read('.big')}`,
    start: next.day,
    description: calendar ? says : `${says}\n没有查到放假安排，去之前打电话问。`,
    url: location.href,
    remindDays: 0,
    ...(place === '' ? {} : { location: place }),
  };
  saveCalendar(matter, icsCalendar(matter, [event]));
  return true;
}
