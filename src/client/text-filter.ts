/** Shows only the items of a list that hold all the words typed, and are of the body chosen. Groups without a hit step aside. */
import { asSearched, asTheyStand, mayMeanMore, wordsOf } from './filtering.ts';

class TextFilter extends HTMLElement {
  private fits = asTheyStand;

  connectedCallback(): void {
    const asked = new URLSearchParams(location.search);
    for (const field of this.fields()) {
      const value = asked.get(field.name);
      if (value) field.value = value;
      field.addEventListener('input', () => this.apply());
    }
    this.apply();
  }

  private fields(): (HTMLInputElement | HTMLSelectElement)[] {
    return [...this.querySelectorAll<HTMLInputElement | HTMLSelectElement>('input, select')];
  }

  private apply(): void {
    const words = wordsOf(this.querySelector('input')?.value ?? '');
    const by = this.querySelector('select')?.value ?? '';
    const filtered = words.length > 0 || by !== '';
    const items = [...document.querySelectorAll<HTMLElement>('[data-filter]')];
    for (const item of items) {
      const text = `${item.textContent} ${item.dataset['filter']}`;
      const chosen = by === '' || (item.dataset['by'] ?? '').split(' ').includes(by);
      item.hidden = !(chosen && words.every((word) => this.fits(text, word)));
    }
    for (const group of document.querySelectorAll<HTMLElement>('[data-filter-group]')) {
      group.hidden = !group.querySelector('[data-filter]:not([hidden])');
      // What is folded shows what was found in it, and folds again.
      if (group instanceof HTMLDetailsElement) group.open = filtered && !group.hidden;
    }
    const shown = items.filter((item) => !item.hidden).length;
    if (this.fits === asTheyStand && mayMeanMore(words, shown)) void this.learn();
    const output = this.querySelector('output');
    if (!output) return;
    if (!filtered) output.textContent = '';
    else output.textContent = shown > 0 ? `找到 ${shown} 个` : '没有找到，换个说法试试';
  }

  private async learn(): Promise<void> {
    const fits = await asSearched();
    if (fits === this.fits) return;
    this.fits = fits;
    this.apply();
  }
}

customElements.define('text-filter', TextFilter);
