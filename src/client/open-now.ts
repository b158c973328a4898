/** 现在上班吗: of every answer on the page. Where the holidays cannot be had, they are said to be left out. */
import { sayOpen, unpackOpening, workCalendar } from '../answers/client.ts';
import { readerDay, readerMinute } from './reader-day.ts';

export async function sayNow(holidays: string): Promise<void> {
  const calendar = await fetch(holidays)
    .then(async (answer) => (answer.ok ? workCalendar(await answer.json()) : undefined))
    .catch(() => undefined);
  for (const place of document.querySelectorAll<HTMLElement>('[data-opening]'))
    place.textContent = sayOpen(
      unpackOpening(place.dataset['opening'] ?? ''),
      readerDay(),
      readerMinute(),
      calendar,
    );
}
