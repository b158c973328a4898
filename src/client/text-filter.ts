/** Shows only the items of a list that hold all the words typed. Groups without a hit step aside. */
import { asSearched, asTheyStand, mayMeanMore, wordsOf } from './filtering.ts';

class TextFilter extends HTMLElement {
  private fits = asTheyStand;

  connectedCallback(): void {
    const input = this.querySelector('input');
    const asked = new URLSearchParams(location.search).get('q');
    if (input && asked) input.value = asked;
    input?.addEventListener('input', () => this.apply(input.value));
    this.apply(input?.value ?? '');
  }

  private apply(typed: string): void {
    const words = wordsOf(typed);
    const items = [...document.querySelectorAll<HTMLElement>('[data-filter]')];
    for (const item of items) {
      const text = `${item.textContent} ${item.dataset['filter']}`;
      item.hidden = !words.every((word) => this.fits(text, word));
    }
    for (const group of document.querySelectorAll<HTMLElement>('[data-filter-group]')) {
      group.hidden = !group.querySelector('[data-filter]:not([hidden])');
      // What is folded shows what was found in it, and folds again.
      if (group instanceof HTMLDetailsElement) group.open = words.length > 0 && !group.hidden;
    }
    const shown = items.filter((item) => !item.hidden).length;
    if (this.fits === asTheyStand && mayMeanMore(words, shown)) void this.learn();
    const output = this.querySelector('output');
    if (!output) return;
    if (words.length === 0) output.textContent = '';
    else output.textContent = shown > 0 ? `找到 ${shown} 个` : '没有找到，换个说法试试';
  }

  private async learn(): Promise<void> {
    const fits = await asSearched();
    if (fits === this.fits) return;
    this.fits = fits;
    this.apply(this.querySelector('input')?.value ?? '');
  }
}

customElements.define('text-filter', TextFilter);
