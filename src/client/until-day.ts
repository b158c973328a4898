/** Hides itself once the day in `data-until` is over for the reader. */
import { readerDay } from './reader-day.ts';

class UntilDay extends HTMLElement {
  connectedCallback(): void {
    const today = readerDay();
    this.hidden = today > (this.dataset['until'] ?? today);
  }
}

customElements.define('until-day', UntilDay);
