/** The search page: results for the address, live while typing; the address carries query, town and filters. */
import type { Filter, Found, Hit } from '../search/client.ts';
import { make, seal } from './make.ts';
import { type ProseHit, searchProse } from './prose-search.ts';
import { rememberSearch } from './recent.ts';
import { address, details, detailsWhenIdle, find, handlersOf, searcher } from './searching.ts';
import { rememberedTown, rememberTown } from './town.ts';

const FILTERS = ['list', 'type', 'domain', 'department'] as const;
/** Prose waits until typing pauses; it costs a download per query. */
const PAUSE = 250;

class SearchResults extends HTMLElement {
  private turn = 0;
  private composing = false;
  private timer = 0;

  connectedCallback(): void {
    this.fromAddress();
    const input = this.input();
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
      void this.run(0);
    });
    this.querySelector('form')?.addEventListener('submit', (event) => {
      event.preventDefault();
      rememberSearch(input.value);
      history.pushState(null, '', this.toAddress());
      void this.run(0);
    });
    addEventListener('popstate', () => {
      this.fromAddress();
      void this.run(0);
    });
    void this.run(0);
    if (input.value === '') input.focus();
  }

  private typed(): void {
    history.replaceState(null, '', this.toAddress());
    void this.run(PAUSE);
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

  private async run(pause: number): Promise<void> {
    const turn = ++this.turn;
    clearTimeout(this.timer);
    const box = this.querySelector<HTMLElement>('[data-results]');
    const query = this.input().value.trim();
    if (!box) return;
    box.dataset['state'] = 'busy';
    const filter = this.filter();
    if (filter.department || filter.domain) await details().catch(() => undefined);
    const found = query ? await find(query, filter).catch(() => undefined) : undefined;
    if (turn !== this.turn) return;
    const town = found?.towns[0] ?? this.field('town')?.value ?? '';
    this.paint(box, query, found, town);
    if (town && found) void this.addHandlers(box, town, turn);
    detailsWhenIdle(() => {
      if (turn === this.turn && query && found?.hits.length === 0) void this.run(pause);
    });
    if (!query || !this.hasAttribute('data-prose')) {
      box.dataset['state'] = 'ready';
      return;
    }
    this.timer = window.setTimeout(async () => {
      const asked = (await searcher()).normalise(query) || query;
      const pages = await searchProse(asked).catch(() => []);
      if (turn !== this.turn) return;
      if (pages.length > 0) box.append(prose(pages, asked));
      box.dataset['state'] = 'ready';
    }, pause);
  }

  private filter(): Filter {
    const filter: Record<string, string> = {};
    for (const name of FILTERS) {
      const value = this.field(name)?.value;
      if (value) filter[name] = value;
    }
    return filter as Filter;
  }

  private paint(box: HTMLElement, query: string, found: Found | undefined, town: string): void {
    const hits = found ? (found.weak ? found.hits.slice(0, 3) : found.hits) : [];
    const list = make('ol', { class: 'plain matters' }, ...hits.map((hit) => entry(hit, town)));
    const status = this.querySelector('p[role="status"]');
    const none = this.querySelector<HTMLElement>('[data-none]');
    if (none) none.hidden = query !== '' && !(found?.weak ?? true);
    const said = !query
      ? ''
      : hits.length === 0
        ? '没有找到。换个说法，或者从下面找。'
        : found?.weak
          ? '没有正好对上的，最接近的是：'
          : `找到 ${hits.length} 条`;
    if (status) status.textContent = said;
    box.replaceChildren(...(hits.length > 0 ? [list] : []));
  }

  private async addHandlers(box: HTMLElement, town: string, turn: number): Promise<void> {
    const handlers = await handlersOf(town).catch(() => undefined);
    if (!handlers || turn !== this.turn) return;
    for (const item of box.querySelectorAll<HTMLElement>('[data-result]')) {
      const id = item.dataset['result'] ?? '';
      const [name, phone] = (handlers.who[handlers.of[id] ?? -1] ?? '').split('|');
      if (!name || !phone) continue;
      item.append(
        make(
          'p',
          { class: 'who' },
          `${handlers.name}：找${name} `,
          make('a', { class: 'tel', href: `tel:${phone.replaceAll(' ', '')}` }, phone),
        ),
      );
    }
  }
}

function entry(hit: Hit, town: string): HTMLElement {
  const link = make(
    'a',
    { href: address(`/matters/${hit.id}/${town ? `#${town}` : ''}`) },
    seal(hit.list),
    hit.name,
  );
  const matched = hit.matched ? [make('p', { class: 'quiet small' }, `也叫：${hit.matched}`)] : [];
  return make('li', { 'data-result': hit.id }, link, ...matched, make('p', {}, hit.summary));
}

function prose(pages: readonly ProseHit[], query: string): HTMLElement {
  const items = pages.map(({ path, title, excerpt }) =>
    make(
      'li',
      { 'data-page': path },
      make('a', { href: address(path) }, title),
      make('p', { class: 'quiet small' }, ...marked(excerpt, query)),
    ),
  );
  return make(
    'section',
    {},
    make('h2', {}, '问答和手册里说到的'),
    make('ol', { class: 'plain pages' }, ...items),
  );
}

/** The excerpt with every pair of the query's characters marked; Pagefind's own marking splits Chinese words. */
function marked(text: string, query: string): (Node | string)[] {
  const hit = new Array<boolean>(text.length).fill(false);
  for (let i = 0; i + 2 <= query.length; i++) {
    const pair = query.slice(i, i + 2);
    for (let at = text.indexOf(pair); at >= 0; at = text.indexOf(pair, at + 1))
      hit.fill(true, at, at + 2);
  }
  const parts: (Node | string)[] = [];
  for (let i = 0; i < text.length; ) {
    let end = i;
    while (end < text.length && hit[end] === hit[i]) end++;
    const part = text.slice(i, end);
    parts.push(hit[i] ? make('mark', {}, part) : part);
    i = end;
  }
  return parts;
}

customElements.define('search-results', SearchResults);
