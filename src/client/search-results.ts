/** The search page: results for the address, live while typing; the address carries query, town and filters. */
import type { TownHandlers } from '../exchange/index.ts';
import type { Filter, Found, Hit } from '../search/client.ts';
import { matterRows } from './matter-rows.ts';
import { searchProse } from './prose-search.ts';
import { proseSection } from './prose-section.ts';
import { rememberSearch } from './recent.ts';
import { afterFrame, details, find, handlersOf, searcher, whenIdle } from './searching.ts';
import { rememberedTown, rememberTown } from './town.ts';

const FILTERS = ['list', 'type', 'domain', 'department'] as const;
/** Prose waits until typing pauses; it costs a download per query, and must not be in the way of the next character. */
const PAUSE = 600;
/** While somebody types, so many new rows are painted at once, as many as a phone shows; the others a frame later. */
const AT_ONCE = 5;

class SearchResults extends HTMLElement {
  private turn = 0;
  private composing = false;
  private timer = 0;
  private readonly rows = matterRows();
  private readonly handlers = new Map<string, TownHandlers>();
  /** The town whose answers the rows lead to. */
  private town = '';

  connectedCallback(): void {
    const input = this.input();
    // On a slow line people type before this script arrives.
    const typed = input.value;
    this.fromAddress();
    input.value ||= typed;
    input.addEventListener('compositionstart', () => {
      this.composing = true;
    });
    input.addEventListener('compositionend', () => {
      this.composing = false;
      this.typed();
    });
    input.addEventListener('input', () => !this.composing && this.typed());
    this.addEventListener('change', (event) => {
      if (event.target === input) return;
      const field = event.target as HTMLSelectElement;
      if (field.name === 'town') rememberTown(field.value);
      history.pushState(null, '', this.toAddress());
      void this.run();
    });
    this.querySelector('form')?.addEventListener('submit', (event) => {
      event.preventDefault();
      rememberSearch(input.value);
      history.pushState(null, '', this.toAddress());
      void this.run();
    });
    addEventListener('popstate', () => {
      this.fromAddress();
      void this.run();
    });
    // Other ways to find stay out of sight until it is known whether they are needed, so that nothing jumps.
    const none = this.querySelector<HTMLElement>('[data-none]');
    if (none) none.hidden = input.value !== '';
    void this.run();
    if (input.value === '') input.focus();
  }

  private typed(): void {
    void this.run(true);
  }

  private input(): HTMLInputElement {
    return this.querySelector('input[name="q"]') as HTMLInputElement;
  }

  private field(name: string): HTMLSelectElement | null {
    return this.querySelector(`select[name="${name}"]`);
  }

  private fromAddress(): void {
    const asked = new URLSearchParams(location.search);
    this.input().value = asked.get('q') ?? '';
    for (const name of FILTERS) {
      const field = this.field(name);
      if (field) field.value = asked.get(name) ?? '';
    }
    const town = this.field('town');
    if (town) town.value = asked.get('town') ?? rememberedTown() ?? '';
  }

  private toAddress(): string {
    const kept = new URLSearchParams();
    const query = this.input().value.trim();
    if (query) kept.set('q', query);
    for (const name of ['town', ...FILTERS]) {
      const value = this.field(name)?.value;
      if (value) kept.set(name, value);
    }
    return `${location.pathname}${kept.size > 0 ? `?${kept}` : ''}`;
  }

  /** Results first, and nothing in the same task that they can do without. */
  private async run(typing = false): Promise<void> {
    const turn = ++this.turn;
    clearTimeout(this.timer);
    const box = this.querySelector<HTMLElement>('[data-results]');
    const query = this.input().value.trim();
    if (!box) return;
    box.dataset['state'] = 'busy';
    const filter = this.filter();
    const chosen = this.field('town')?.value ?? '';
    if (query && chosen) void this.tell(chosen);
    if (filter.department || filter.domain) await details().catch(() => undefined);
    const found = query ? await find(query, filter).catch(() => undefined) : undefined;
    if (turn !== this.turn) return;
    this.town = found?.towns[0] ?? chosen;
    const hits = this.hitsOf(found);
    const { rows } = this;
    const first = typing ? hits.filter((hit, i) => i < AT_ONCE || rows.stands(hit)) : hits;
    this.say(query, found);
    this.paint(box, first);
    box.dataset['state'] = 'ready';
    if (first.length < hits.length) afterFrame(() => turn === this.turn && this.paint(box, hits));
    if (this.town && this.town !== chosen) void this.tell(this.town);
    if (typing)
      whenIdle(() => turn === this.turn && history.replaceState(null, '', this.toAddress()));
    if (query && this.hasAttribute('data-prose'))
      this.timer = window.setTimeout(
        () => whenIdle(() => void this.addProse(box, query, turn)),
        // Where no matter fits, prose is what there is.
        found?.weak && !typing ? 0 : PAUSE,
      );
  }

  /** Pages that speak of it, below the matters and after them. */
  private async addProse(box: HTMLElement, query: string, turn: number): Promise<void> {
    if (turn !== this.turn) return;
    const asked = (await searcher()).normalise(query) || query;
    const pages = await searchProse(asked).catch(() => []);
    if (turn === this.turn && pages.length > 0) box.append(proseSection(pages, asked));
  }

  private filter(): Filter {
    const filter: Record<string, string> = {};
    for (const name of FILTERS) {
      const value = this.field(name)?.value;
      if (value) filter[name] = value;
    }
    return filter as Filter;
  }

  /** Of what is only near, the three nearest. */
  private hitsOf(found: Found | undefined): readonly Hit[] {
    return (found?.weak ? found.hits.slice(0, 3) : found?.hits) ?? [];
  }

  private say(query: string, found: Found | undefined): void {
    const { length } = this.hitsOf(found);
    const status = this.querySelector('p[role="status"]');
    const none = this.querySelector<HTMLElement>('[data-none]');
    if (none) none.hidden = query !== '' && !(found?.weak ?? true);
    const said = !query
      ? ''
      : length === 0
        ? '没有找到。换个说法，或者从下面找。'
        : found?.weak
          ? '没有正好对上的，最接近的是：'
          : `找到 ${length} 条`;
    if (status && status.textContent !== said) status.textContent = said;
  }

  private paint(box: HTMLElement, hits: readonly Hit[]): void {
    this.rows.show(hits, this.town, this.handlers.get(this.town));
    const { list } = this.rows;
    while (box.lastChild && box.lastChild !== list) box.lastChild.remove();
    if (hits.length === 0) list.remove();
    else if (list.parentNode !== box) box.append(list);
  }

  /** Who handles what in a town: with the rows when that comes in time, else into them. */
  private async tell(town: string): Promise<void> {
    if (this.handlers.has(town)) return;
    const handlers = await handlersOf(town).catch(() => undefined);
    if (!handlers) return;
    this.handlers.set(town, handlers);
    if (town === this.town) this.rows.tell(handlers);
  }
}

customElements.define('search-results', SearchResults);
