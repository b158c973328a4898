/**
 * 看另一天: has the whole page say what held on the day in the address (`?day=2024-05-01`), so that it can be sent and
 * printed. Rows are shown by their days, parts exchanged, and headings say the day.
 */
import { sayDay } from '../answers/client.ts';
import { dayParts } from './day-parts.ts';
import { dayRows } from './day-rows.ts';
import { dayWords } from './day-words.ts';
import { keepInAddress } from './keep-in-address.ts';
import { readerDay } from './reader-day.ts';

class AsOfDay extends HTMLElement {
  connectedCallback(): void {
    const input = this.querySelector('input');
    if (!input) return;
    const show = this.shower();
    const go = (chosen: string) => {
      const day = chosen === readerDay() ? '' : chosen;
      input.value = day || readerDay();
      keepInAddress([['day', day]]);
      show(day || undefined);
    };
    const asked = askedDay();
    // On a slow line people choose before this script arrives.
    if (input.value) go(input.value);
    else {
      input.value = asked ?? readerDay();
      if (asked) show(asked);
    }
    input.addEventListener('change', () => go(input.value));
    document.querySelector('[data-day-notice] a')?.addEventListener('click', (event) => {
      event.preventDefault();
      go('');
    });
    document.querySelector('main')?.addEventListener('click', keepDay);
  }

  /** Shows the page of a day; without one, as it was built. */
  private shower(): (day: string | undefined) => void {
    const { for: name, first = '' } = this.dataset;
    const scope = document.querySelector<HTMLElement>(`[data-scope="${name}"]`);
    const [rows, parts, words] = [dayRows(scope), dayParts(), dayWords()];
    const notice = document.querySelector<HTMLElement>('[data-day-notice]');
    return (day) => {
      const known = day === undefined || first <= day;
      const count = rows(day);
      document.documentElement.toggleAttribute('data-day', day !== undefined);
      parts(day, known);
      words(day && sayDay(day), count);
      if (notice) notice.hidden = day === undefined;
      const output = notice?.querySelector('output');
      if (output && day) {
        const { counted = '', none = '' } = scope?.dataset ?? {};
        const says = count === 0 && none !== '' ? none : counted.replace('{n}', String(count));
        output.textContent = known
          ? `这一页说的是 ${sayDay(day)}。${says}`
          : `${sayDay(day)}怎样，这里没有记录：记录从 ${sayDay(first)}开始。`;
      }
      this.dispatchEvent(new CustomEvent('day', { bubbles: true, detail: day }));
    };
  }
}

/** The day in the address, where the calendar has it and it is not the reader's own. */
function askedDay(): string | undefined {
  const asked = new URLSearchParams(location.search).get('day') ?? '';
  const date = new Date(/^\d{4}-\d{2}-\d{2}$/.test(asked) ? `${asked}T00:00:00Z` : '');
  const known = !Number.isNaN(date.getTime()) && date.toISOString().startsWith(asked);
  return known && asked !== readerDay() ? asked : undefined;
}

/** Links to other pages that have days carry the chosen day along. */
function keepDay(event: Event): void {
  const link = (event.target as Element).closest('a');
  if (!link || link.origin !== location.origin || link.pathname === location.pathname) return;
  if (!/\/(towns|matters|documents)\/./.test(link.pathname)) return;
  const address = new URL(link.href);
  const day = askedDay();
  if (day) address.searchParams.set('day', day);
  else address.searchParams.delete('day');
  link.href = address.href;
}

customElements.define('as-of-day', AsOfDay);
