/**
 * The search form made a combobox: suggestions while typing, arrow keys, Enter, Escape, counts announced. Nothing is
 * searched in the middle of a pinyin composition. On the search page (`data-live`) the results take the place of
 * the suggestions.
 */
import { make, seal } from './make.ts';
import { recentSearches, rememberSearch } from './recent.ts';
import { address, find, searcher } from './searching.ts';
import { rememberedTown, rememberTown } from './town.ts';

const MOST = 6;

/** What one line of the list leads to. */
interface Choice {
  readonly label: readonly (Node | string)[];
  readonly href?: string;
  readonly query?: string;
}

let boxes = 0;

class SearchBox extends HTMLElement {
  // Declared only: a field of a class takes a helper for old browsers, which would come with every page.
  declare private input: HTMLInputElement;
  declare private list: HTMLElement;
  declare private said: HTMLElement;
  declare private composing: boolean;
  declare private active: number;
  declare private turn: number;
  declare private choices: readonly Choice[];

  connectedCallback(): void {
    this.composing = false;
    this.active = -1;
    this.turn = 0;
    this.choices = [];
    const input = this.querySelector('input');
    const form = this.querySelector('form');
    if (!input || !form) return;
    this.input = input;
    const number = boxes++;
    this.list = make('ul', {
      class: 'plain suggestions',
      role: 'listbox',
      id: `suggest-${number}`,
      'aria-label': '建议',
      hidden: '',
    });
    this.said = make('span', { class: 'visually-hidden', role: 'status' });
    this.append(this.list, this.said);
    const town = this.querySelector('select');
    if (town) {
      const asked = new URLSearchParams(location.search).get('town');
      town.value ||= asked ?? rememberedTown() ?? '';
      town.addEventListener('change', () => rememberTown(town.value));
    }
    form.addEventListener('submit', () => rememberSearch(input.value));
    input.addEventListener('focus', () => void searcher().catch(() => undefined), { once: true });
    if (this.hasAttribute('data-live')) return;

    input.setAttribute('role', 'combobox');
    input.setAttribute('aria-autocomplete', 'list');
    input.setAttribute('aria-controls', this.list.id);
    input.setAttribute('aria-expanded', 'false');
    input.addEventListener('focus', () => void this.suggest());
    input.addEventListener('input', () => !this.composing && void this.suggest());
    input.addEventListener('compositionstart', () => {
      this.composing = true;
    });
    input.addEventListener('compositionend', () => {
      this.composing = false;
      void this.suggest();
    });
    input.addEventListener('keydown', (event) => this.onKey(event));
    this.addEventListener('focusout', (event) => {
      if (!this.contains(event.relatedTarget as Node | null)) this.close();
    });
    // On a slow line people type before this script arrives.
    if (input === document.activeElement && input.value !== '') void this.suggest();
  }

  private async suggest(): Promise<void> {
    const turn = ++this.turn;
    const query = this.input.value.trim();
    if (query === '') {
      this.show(
        recentSearches().map((q) => ({ label: [q], query: q })),
        '最近查过',
      );
      return;
    }
    const found = await find(query, { limit: MOST }).catch(() => undefined);
    if (!found || turn !== this.turn) return;
    const town = found.towns[0] ?? (this.querySelector('select')?.value || rememberedTown());
    const choices: Choice[] = found.hits.map((hit) => ({
      label: [
        hit.kind === '事项' ? seal(hit.list) : make('span', { class: 'chip' }, hit.kind),
        make(
          'span',
          {},
          hit.kind === '不归乡镇' ? `${hit.name}：找${hit.body}` : hit.name,
          ...(hit.matched ? [make('small', {}, `也叫：${hit.matched}`)] : []),
        ),
      ],
      ...(hit.kind === '不归乡镇'
        ? { query }
        : {
            href: address(
              hit.kind === '事项' ? `/matters/${hit.id}/${town ? `#${town}` : ''}` : hit.path,
            ),
          }),
    }));
    this.show(
      choices,
      found.hits.length > 0 ? `${found.hits.length} 条建议` : '没有建议，按回车查全部',
    );
  }

  private show(choices: readonly Choice[], said: string): void {
    this.active = -1;
    this.list.replaceChildren(
      ...choices.map((choice, i) => {
        const option = make(
          'li',
          { role: 'option', id: `${this.list.id}-${i}`, 'aria-selected': 'false' },
          ...choice.label,
        );
        option.addEventListener('mousedown', (event) => event.preventDefault());
        option.addEventListener('click', () => this.follow(choice));
        return option;
      }),
    );
    this.choices = choices;
    this.list.hidden = choices.length === 0;
    this.input.setAttribute('aria-expanded', String(choices.length > 0));
    this.input.removeAttribute('aria-activedescendant');
    this.said.textContent = document.activeElement === this.input ? said : '';
  }

  private follow(choice: Choice): void {
    rememberSearch(choice.query ?? this.input.value);
    if (choice.href) location.assign(choice.href);
    else {
      this.input.value = choice.query ?? '';
      this.querySelector('form')?.requestSubmit();
    }
  }

  private close(): void {
    this.turn++;
    this.list.hidden = true;
    this.input.setAttribute('aria-expanded', 'false');
    this.input.removeAttribute('aria-activedescendant');
  }

  private onKey(event: KeyboardEvent): void {
    if (this.composing || event.isComposing) return;
    const open = !this.list.hidden;
    if (event.key === 'Escape' && open) this.close();
    else if (event.key === 'Enter' && open && this.active >= 0)
      this.follow(this.choices[this.active] as Choice);
    else if (event.key === 'ArrowDown') open ? this.move(1) : void this.suggest();
    else if (event.key === 'ArrowUp' && open) this.move(-1);
    else return;
    event.preventDefault();
  }

  private move(step: number): void {
    const options = [...this.list.children];
    this.active =
      (this.active + step + options.length + (this.active < 0 && step < 0 ? 1 : 0)) %
      options.length;
    options.forEach((option, i) => {
      option.setAttribute('aria-selected', String(i === this.active));
    });
    const current = options[this.active];
    if (current) {
      this.input.setAttribute('aria-activedescendant', current.id);
      current.scrollIntoView({ block: 'nearest' });
    }
  }
}

customElements.define('search-box', SearchBox);
