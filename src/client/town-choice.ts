/** A list of links to townships that remembers on this device which one was chosen, and marks it. */
import { rememberedTown, rememberTown } from './town.ts';

class TownChoice extends HTMLElement {
  connectedCallback(): void {
    const mine = rememberedTown();
    for (const link of this.querySelectorAll<HTMLElement>('a[data-town]'))
      if (link.dataset['town'] === mine) link.setAttribute('aria-current', 'true');
    this.addEventListener('click', (event) => {
      const link = (event.target as Element).closest<HTMLElement>('a[data-town]');
      if (link?.dataset['town']) rememberTown(link.dataset['town']);
    });
  }
}

customElements.define('town-choice', TownChoice);
