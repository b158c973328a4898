/**
 * Shows the answer of the town in the address (`#linhe`, `?town=linhe`) or of the one this device chose before, says
 * which it is, and leaves out what the page tells of other towns only (`data-in`).
 */
import { keepInAddress } from './keep-in-address.ts';
import { rememberedTown, rememberTown } from './town.ts';

class TownAnswers extends HTMLElement {
  connectedCallback(): void {
    this.addEventListener('click', (event) => {
      const link = (event.target as Element).closest<HTMLAnchorElement>('a[data-town]');
      const town = link?.dataset['town'];
      if (!town) return;
      event.preventDefault();
      keepInAddress([['town', '']], town);
      rememberTown(town);
      this.choose(town);
      this.say();
    });
    addEventListener('hashchange', () => this.choose(location.hash.slice(1)));
    // Parts of another day have come in.
    document.addEventListener('day', () => leaveOut(this.dataset['chosen']));
    const asked = new URLSearchParams(location.search).get('town') ?? '';
    const named = [decodeURIComponent(location.hash.slice(1)), asked].find((one) => this.card(one));
    if (named) rememberTown(named);
    // Nothing is chosen when the remembered town is one this county no longer has.
    delete this.dataset['chosen'];
    this.choose(named ?? rememberedTown() ?? '');
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
      if (link.dataset['town'] === town) {
        link.setAttribute('aria-current', 'true');
        bringIntoView(link);
      } else link.removeAttribute('aria-current');
    leaveOut(town);
    this.dispatchEvent(new CustomEvent('town', { bubbles: true, detail: town }));
  }

  /** The new answer's first words, for who does not see it change. */
  private say(): void {
    const said = this.querySelector('output') ?? document.createElement('output');
    said.className = 'visually-hidden';
    this.append(said);
    said.textContent = this.querySelector('article.chosen h2 span')?.textContent ?? '';
  }
}

function leaveOut(town: string | undefined): void {
  for (const part of document.querySelectorAll<HTMLElement>('main [data-in]'))
    part.classList.toggle(
      'elsewhere',
      town !== undefined && !String(part.dataset['in']).split(' ').includes(town),
    );
}

/** On a phone the towns stand in one line that scrolls. The page itself must stay where it is. */
function bringIntoView(link: HTMLElement): void {
  const line = link.closest('ul');
  if (!line || line.scrollWidth <= line.clientWidth) return;
  const [own, whole] = [link.getBoundingClientRect(), line.getBoundingClientRect()];
  line.scrollLeft += own.left - whole.left - (whole.width - own.width) / 2;
}

customElements.define('town-answers', TownAnswers);
