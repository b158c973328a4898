/**
 * 不服怎么办 with a day: of the act that stands open the last days, under the field in which the day is chosen. The
 * reckoning is loaded when there is something to reckon.
 */
import type { ActCase } from './objection-answer.ts';

class ObjectionDays extends HTMLElement {
  private day = '';

  connectedCallback(): void {
    const input = this.querySelector('input');
    const place = this.querySelector<HTMLElement>('[data-answer]');
    if (!place) return;
    const asked = new URLSearchParams(location.search).get('day');
    this.day = asked && input?.value === asked ? asked : '';
    void this.show(place);
    document.addEventListener('day', ({ detail }: CustomEventInit<string | null>) => {
      this.day = detail ?? '';
      void this.show(place);
    });
    // Today has no address of its own, and is a day like others here.
    this.addEventListener('change', () => {
      this.day = input?.value ?? '';
      void this.show(place);
    });
    // `toggle` does not bubble.
    document.addEventListener(
      'toggle',
      ({ target }) => this.choose(target as Element, place),
      true,
    );
  }

  /** One act at a time. */
  private choose(chosen: Element, place: HTMLElement): void {
    if (!(chosen instanceof HTMLDetailsElement) || !chosen.matches('main [data-dated] .remedy'))
      return;
    if (chosen.open)
      for (const other of document.querySelectorAll<HTMLDetailsElement>(
        'main [data-dated] .remedy',
      ))
        if (other !== chosen) other.open = false;
    void this.show(place);
  }

  private async show(place: HTMLElement): Promise<void> {
    const day = this.day;
    const cases: readonly ActCase[] = JSON.parse(this.dataset['cases'] ?? '[]');
    const open = document.querySelector<HTMLElement>(
      'main [data-dated] .remedy[open]:not(.elsewhere)',
    );
    const found = cases.find(({ act }) => act === open?.dataset['act']);
    if (day === '' || !found) return place.replaceChildren();
    try {
      const { lastDays } = await import('./objection-answer.ts');
      const lines = await lastDays(found, day, this.dataset['holidays'] ?? '');
      if (day === this.day) place.replaceChildren(...lines);
    } catch {
      if (day === this.day)
        place.textContent = '最后一天没有算成：放假安排没有下载下来，请连上网再试。';
    }
  }
}

customElements.define('objection-days', ObjectionDays);
