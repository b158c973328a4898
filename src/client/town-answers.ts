/** Shows the answer of the town in the address or of the one this device chose before. */
import { rememberedTown, rememberTown } from './town.ts';

class TownAnswers extends HTMLElement {
  connectedCallback(): void {
    this.addEventListener('click', (event) => {
      const link = (event.target as Element).closest<HTMLAnchorElement>('a[data-town]');
      const town = link?.dataset['town'];
      if (!town) return;
      event.preventDefault();
      history.replaceState(null, '', `${location.search}#${town}`);
      rememberTown(town);
      this.choose(town);
    });
    addEventListener('hashchange', () => this.choose(location.hash.slice(1)));
    const named = decodeURIComponent(location.hash.slice(1));
    if (this.card(named)) rememberTown(named);
    const town = this.card(named) ? named : rememberedTown();
    // The remembered town may be one this county no longer has.
    if (town && this.card(town)) this.choose(town);
    else delete this.dataset['chosen'];
  }

  private card(town: string): HTMLElement | undefined {
    // The overview of the whole county has no id: an empty name is no town.
    if (town === '') return undefined;
    return [...this.querySelectorAll<HTMLElement>(':scope > article')].find((a) => a.id === town);
  }

  private choose(town: string): void {
    const chosen = this.card(town);
    if (!chosen) return;
    this.dataset['chosen'] = town;
    for (const card of this.querySelectorAll(':scope > article'))
      card.classList.toggle('chosen', card === chosen);
    for (const link of this.querySelectorAll<HTMLElement>('a[data-town]'))
      if (link.dataset['town'] === town) link.setAttribute('aria-current', 'true');
      else link.removeAttribute('aria-current');
  }
}

customElements.define('town-answers', TownAnswers);
