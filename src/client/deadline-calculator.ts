/**
 * 期限计算器. The address carries the choice (`?event=lian&day=2026-07-05`); the reckoning and the holidays are loaded
 * when there is something to reckon.
 */
import { keepInAddress } from './keep-in-address.ts';

const FIELDS = ['event', 'day', 'case', 'served', 'term', 'fine', 'until', 'planned'] as const;

class DeadlineCalculator extends HTMLElement {
  declare private turn: number;

  connectedCallback(): void {
    this.turn = 0;
    const form = this.querySelector('form');
    if (!form) return;
    const asked = new URLSearchParams(location.search);
    for (const name of FIELDS) {
      const field = form.elements.namedItem(name);
      const value = asked.get(name);
      if (value === null) continue;
      if (field instanceof HTMLInputElement || field instanceof HTMLSelectElement)
        field.value = value;
    }
    const update = () => {
      const data = new FormData(form);
      keepInAddress(FIELDS.map((name) => [name, String(data.get(name) ?? '')]));
      void this.answer(form);
    };
    form.addEventListener('change', update);
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      update();
    });
    void this.answer(form);
  }

  private async answer(form: HTMLFormElement): Promise<void> {
    const chosen = form.querySelector('select')?.selectedOptions[0]?.dataset;
    const hint = form.querySelector('[data-hint]');
    if (hint) hint.textContent = chosen?.['says'] ? `日期填${chosen['says']}。` : '';
    const asks = chosen?.['asks']?.split(' ') ?? [];
    for (const label of form.querySelectorAll<HTMLElement>('[data-ask]'))
      label.hidden = !asks.includes(label.dataset['ask'] ?? '');
    const place = this.querySelector<HTMLElement>('[data-answer]');
    if (!place) return;
    const turn = ++this.turn;
    const data = new FormData(form);
    // A field that is hidden still holds what was chosen for another event; it does not count.
    const value = (name: (typeof FIELDS)[number]) => {
      const field = form.elements.namedItem(name);
      const hidden = field instanceof Element && field.closest('[data-ask][hidden]') !== null;
      return hidden ? '' : String(data.get(name) ?? '');
    };
    if (!value('event') || !value('day')) {
      place.replaceChildren();
      return;
    }
    try {
      const { termsAsked } = await import('./deadline-answer.ts');
      const parts = await termsAsked({
        event: value('event'),
        day: value('day'),
        case: value('case'),
        byNotice: value('served') === 'gonggao',
        term: Number(value('term')),
        fine: Number(value('fine')),
        until: value('until'),
        planned: value('planned'),
        holidays: this.dataset['holidays'] ?? '',
        laws: this.dataset['laws']?.split(' ') ?? [],
        lawsAt: this.dataset['lawsAt'] ?? '',
      });
      // Something else may have been chosen while the holidays came.
      if (turn === this.turn) place.replaceChildren(...parts);
    } catch {
      if (turn === this.turn)
        place.textContent = '没有算成：放假安排没有下载下来。请连上网再试，或者看下面的全部期限。';
    }
  }
}

customElements.define('deadline-calculator', DeadlineCalculator);
