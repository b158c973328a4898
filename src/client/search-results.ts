/** The search page: results for the address, live while typing; the address carries query, town and filters. */
import type { TownHandlers } from '../exchange/index.ts';
import type { Filter, Found, Hit } from '../search/client.ts';
import { keepSpot } from './keep-spot.ts';
import { make } from './make.ts';
import { resultRows } from './result-rows.ts';
import { sayFound } from './say-found.ts';
import { type SearchForm, searchForm } from './search-form.ts';
import { afterFrame, details, find, handlersOf, searcher, theRest, whenIdle } from './searching.ts';

/** Who was named in full is the answer; prose about him would be none. */
const NAMED: readonly string[] = ['部门', '村社区', '执法人员', '乡镇'];
/** Whose answers stand in the rows while no town is chosen. */
const COUNTY = 'county';
/** Prose waits until typing pauses; it costs a download per query, and must not be in the way of the next character. */
const PAUSE = 600;
/**
 * While somebody types, so many new rows are painted at once, as many as a phone shows, and of these the names; a frame
 * later the others and what is said of each, into room that waits: most of a frame goes into laying out text.
 */
const AT_ONCE = 3;

class SearchResults extends HTMLElement {
  // Declared only: a field of a class takes a helper for old browsers.
  declare private form: SearchForm;
  declare private turn: number;
  declare private timer: number;
  declare private rows: ReturnType<typeof resultRows>;
  declare private handlers: Map<string, TownHandlers>;
  /** Whether all names and summaries are there. */
  declare private complete: boolean;
  /** The town whose answers the rows lead to. */
  declare private town: string;
  declare private goBack: () => void;

  connectedCallback(): void {
    this.turn = this.timer = 0;
    this.complete = false;
    this.rows = resultRows();
    this.handlers = new Map();
    this.town = '';
    this.goBack = keepSpot();
    this.form = searchForm(this, (typing) => void this.run(typing));
    const { input } = this.form;
    // Other ways to find stay out of sight until it is known whether they are needed, so that nothing jumps.
    this.ways().hidden = input.value !== '';
    void this.run();
    if (input.value === '') input.focus();
  }

  /** Results first, and nothing in the same task that they can do without. */
  private async run(typing = false): Promise<void> {
    const turn = ++this.turn;
    clearTimeout(this.timer);
    const box = this.querySelector<HTMLElement>('[data-results]');
    const query = this.form.query();
    if (!box) return;
    box.dataset['state'] = 'busy';
    const filter = this.form.filter();
    const chosen = this.form.town();
    if (filter.department || filter.domain) await details().catch(() => undefined);
    const found = query
      ? await find(query, { ...filter, ...(chosen ? { town: chosen } : {}) }).catch(
          () => 'failed' as const,
        )
      : undefined;
    if (turn !== this.turn) return;
    if (found === 'failed') return this.fail(box);
    this.town = found?.towns[0] ?? chosen;
    const hits = this.hitsOf(found);
    const { rows } = this;
    const first = typing ? hits.filter((hit, i) => i < AT_ONCE || rows.stands(hit)) : hits;
    this.say(query, found);
    this.paint(box, first, found, typing);
    box.dataset['state'] = 'ready';
    this.goBack();
    if (found) box.dataset['match'] = found.match;
    else delete box.dataset['match'];
    if (typing) afterFrame(() => turn === this.turn && this.paint(box, hits, found));
    if (query) void this.tell(this.town || COUNTY);
    if (query && !this.complete) void this.describe(query, filter, turn);
    if (typing)
      whenIdle(() => turn === this.turn && history.replaceState(null, '', this.form.address()));
    const named = NAMED.includes(found?.hits[0]?.kind ?? '');
    if (query && !named && this.hasAttribute('data-prose'))
      this.timer = window.setTimeout(
        () => whenIdle(() => void this.addProse(box, query, turn)),
        // Where no matter fits, prose is what there is.
        found?.match === 'none' && !typing ? 0 : PAUSE,
      );
  }

  /** A request that failed is not an empty answer. */
  private fail(box: HTMLElement): void {
    box.dataset['state'] = 'failed';
    delete box.dataset['match'];
    this.setStatus(`没有连上，重试，或者打 ${this.hotline()}。`);
    const again = make('button', { type: 'button', class: 'tab' }, '重试');
    again.addEventListener('click', () => void this.run());
    box.replaceChildren(make('p', {}, again), this.ways());
    this.ways().hidden = false;
  }

  /** What the matters found are about; it comes after them. */
  private async describe(query: string, filter: Filter, turn: number): Promise<void> {
    const came = await theRest().then(
      () => true,
      () => false,
    );
    this.complete = came;
    if (turn !== this.turn) return;
    const found = (await searcher()).search(query, {
      ...filter,
      ...(this.town ? { town: this.town } : {}),
    });
    if (found.needs.length > 0) return;
    this.rows.show(this.hitsOf(found), this.town, this.handlers.get(this.town || COUNTY));
  }

  /** Pages that speak of it, below the matters and after them; not those that stand there already. */
  private async addProse(box: HTMLElement, query: string, turn: number): Promise<void> {
    if (turn !== this.turn) return;
    const asked = (await searcher()).normalise(query) || query;
    // Not among the bytes of the first results.
    const { proseBelow } = await import('./prose-section.ts');
    const stands = (path: string) =>
      box.querySelector(`[data-page="${CSS.escape(path)}"]`) !== null;
    const part = await proseBelow(asked, stands);
    if (part && turn === this.turn) box.append(part);
  }

  /** Of what is only near, the three nearest. */
  private hitsOf(found: Found | undefined): readonly Hit[] {
    return (found?.match === 'none' ? found.hits.slice(0, 3) : found?.hits) ?? [];
  }

  private hotline(): string {
    return this.dataset['hotline'] ?? '12345';
  }

  /** Other ways to find. */
  private ways(): HTMLElement {
    return this.querySelector('[data-none]') as HTMLElement;
  }

  private say(query: string, found: Found | undefined): void {
    this.ways().hidden = query !== '' && found?.match !== 'none';
    this.setStatus(query ? sayFound(found, this.hotline()) : '');
  }

  private setStatus(said: string): void {
    const status = this.querySelector('p[role="status"]');
    if (status && status.textContent !== said) status.textContent = said;
  }

  /** The rows, then other ways to find where those are needed, then prose. */
  private paint(
    box: HTMLElement,
    hits: readonly Hit[],
    found: Found | undefined,
    namesOnly = false,
  ): void {
    if (namesOnly) this.rows.name(hits, this.town);
    else this.rows.show(hits, this.town, this.handlers.get(this.town || COUNTY));
    const { list } = this.rows;
    const ways = this.ways();
    for (const child of [...box.children]) if (child !== list && child !== ways) child.remove();
    if (hits.length === 0) list.remove();
    else if (list.parentNode !== box) box.prepend(list);
    if (ways.parentNode !== box) box.append(ways);
    ways.hidden = found !== undefined && found.match !== 'none';
  }

  /** Who handles what in a town, or in the county as a whole: into the rows, where room waits for it. */
  private async tell(town: string): Promise<void> {
    if (this.handlers.has(town)) return;
    const handlers = await handlersOf(town).catch(() => undefined);
    if (!handlers) return;
    this.handlers.set(town, handlers);
    if (town === (this.town || COUNTY)) this.rows.tell(handlers);
  }
}

customElements.define('search-results', SearchResults);
