/**
 * 当日有效: hides the rows that were not in force on the chosen day and says how many were. The rows carry
 * `data-from` and `data-until`; the address carries the day (`?day=2024-05-01`), so that it can be sent and printed.
 */
import { readerDay } from './reader-day.ts';

class AsOfDay extends HTMLElement {
  connectedCallback(): void {
    const input = this.querySelector('input');
    if (!input) return;
    input.value = readerDay();
    const asked = new URLSearchParams(location.search).get('day');
    if (asked && /^\d{4}-\d{2}-\d{2}$/.test(asked)) {
      input.value = asked;
      this.show(asked);
    }
    input.addEventListener('change', () => {
      const day = input.value || readerDay();
      input.value = day;
      const address = new URL(location.href);
      if (day === readerDay()) address.searchParams.delete('day');
      else address.searchParams.set('day', day);
      history.replaceState(null, '', address);
      this.show(day);
    });
  }

  private show(day: string): void {
    const scope = document.querySelector<HTMLElement>(`[data-scope="${this.dataset['for']}"]`);
    const today = day === readerDay();
    let count = 0;
    for (const row of scope?.querySelectorAll<HTMLElement>('[data-from]') ?? []) {
      const { from = '', until } = row.dataset;
      const valid = from <= day && (until === undefined || day <= until);
      row.hidden = !today && !valid;
      if (valid) count++;
    }
    const [year, month, date] = day.split('-').map(Number);
    const said = `${year} 年 ${month} 月 ${date} 日有效的：${count} 条。`;
    const otherwise = count === 0 ? (scope?.dataset['otherwise'] ?? '') : '';
    const output = this.querySelector('output');
    if (output) output.textContent = today ? '' : `${said}${otherwise}`;
    for (const note of document.querySelectorAll<HTMLElement>('[data-other-day]'))
      note.hidden = today;
    this.dispatchEvent(new CustomEvent('day', { bubbles: true, detail: day }));
  }
}

customElements.define('as-of-day', AsOfDay);
