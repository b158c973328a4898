/** 时间线: the line of the reader's day, which a page cannot know that was made before. None where the axis ends earlier. */
import { readerDay } from './reader-day.ts';

class TimeLine extends HTMLElement {
  connectedCallback(): void {
    const { first = '', last = '', left, right } = this.dataset;
    const day = readerDay();
    const line = this.querySelector('.today');
    if (!line || day < first || last < day) return;
    const share = (Date.parse(day) - Date.parse(first)) / (Date.parse(last) - Date.parse(first));
    const x = String(Number(left) + share * (Number(right) - Number(left)));
    line.setAttribute('x1', x);
    line.setAttribute('x2', x);
    line.setAttribute('visibility', 'visible');
  }
}

customElements.define('time-line', TimeLine);
