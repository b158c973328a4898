/** `<page-span>` tells for which days its page is true. Once they are over it says so on top, and on every answer. */
import { make } from './make.ts';
import { saidOfPast } from './past-span.ts';

class PageSpan extends HTMLElement {
  connectedCallback(): void {
    const said = saidOfPast();
    if (said === '') return;
    const notice = () => make('p', { class: 'notice past-span' }, said);
    const top = notice();
    top.setAttribute('role', 'status');
    document.querySelector('main > .wrap')?.prepend(top);
    for (const answer of document.querySelectorAll('article.answer')) {
      const head = answer.querySelector('h2');
      if (head) head.after(notice());
      else answer.prepend(notice());
    }
  }
}

customElements.define('page-span', PageSpan);
