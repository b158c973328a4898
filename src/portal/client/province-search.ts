/** The search page: matters of all counties; with a county, that county's pages; with a town, whom to call there. */
import { make } from '../../client/make.ts';
import type { CountyFile } from '../places.ts';
import { townsIn } from './finding.ts';
import { find, holders, places, withProse } from './loading.ts';
import { searchProse } from './prose.ts';
import { type Asked, addHandlers, entry, prose, whichTown } from './province-results.ts';

/** Prose and telephones wait until typing pauses. */
const PAUSE = 250;

class ProvinceSearch extends HTMLElement {
  private turn = 0;
  private timer = 0;

  connectedCallback(): void {
    const form = this.querySelector('form');
    const [input, county] = [this.field('q'), this.field('county')];
    if (!form || !input) return;
    // On a slow line people type before this script arrives.
    const typed = input.value;
    this.fromAddress();
    input.value ||= typed;
    input.addEventListener('input', (event) => {
      if (!(event as InputEvent).isComposing) this.typed();
    });
    input.addEventListener('compositionend', () => this.typed());
    county?.addEventListener('change', () => this.typed());
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      history.pushState(null, '', this.toAddress());
      void this.run(0);
    });
    this.querySelector('[data-prose] button')?.addEventListener(
      'click',
      () => void this.everywhere(),
    );
    addEventListener('popstate', () => {
      this.fromAddress();
      void this.run(0);
    });
    void this.run(0);
  }

  private field(name: string): HTMLInputElement | HTMLSelectElement | null {
    return this.querySelector(`[name="${name}"]`);
  }

  private fromAddress(): void {
    const asked = new URLSearchParams(location.search);
    for (const name of ['q', 'county']) {
      const field = this.field(name);
      if (field) field.value = asked.get(name) ?? '';
    }
  }

  private toAddress(): string {
    const kept = new URLSearchParams();
    for (const name of ['q', 'county']) {
      const value = this.field(name)?.value.trim();
      if (value) kept.set(name, value);
    }
    return `${location.pathname}${kept.size > 0 ? `?${kept}` : ''}`;
  }

  private typed(): void {
    history.replaceState(null, '', this.toAddress());
    void this.run(PAUSE);
  }

  private async asked(): Promise<Asked> {
    const slug = this.field('county')?.value;
    const { towns, rest } = await townsIn(this.field('q')?.value.trim() ?? '', places);
    const inChosen = slug ? towns.filter(({ county }) => county.slug === slug) : towns;
    const town = inChosen.length === 1 ? inChosen[0] : undefined;
    const meant = town?.county.slug ?? slug;
    const county = meant ? await places.county(meant) : undefined;
    return { query: rest, county, town, open: town ? [] : inChosen };
  }

  private async run(pause: number): Promise<void> {
    const turn = ++this.turn;
    clearTimeout(this.timer);
    const box = this.querySelector<HTMLElement>('[data-results]');
    if (!box) return;
    box.dataset['state'] = 'busy';
    const loaded = await Promise.all([this.asked(), holders()]).catch(() => undefined);
    if (turn !== this.turn) return;
    if (!loaded) return this.fail(box);
    const [asked, { of }] = loaded;
    const found = asked.query ? await find(asked.query).catch(() => 'failed' as const) : undefined;
    if (turn !== this.turn) return;
    if (found === 'failed') return this.fail(box);
    const matters = found?.hits.flatMap((hit) => (hit.kind === '事项' ? hit : [])) ?? [];
    const none = found?.match === 'none';
    const hits = none ? matters.slice(0, 3) : matters;
    box.replaceChildren(
      ...(asked.open.length > 0 ? [whichTown(asked.open)] : []),
      ...(hits.length > 0
        ? [make('ol', { class: 'plain hits' }, ...hits.map((hit) => entry(hit, of[hit.id], asked)))]
        : []),
    );
    this.say(
      !asked.query
        ? ''
        : hits.length === 0
          ? '没有找到。换个说法，或者看事项目录。'
          : none
            ? '没有正好对上的，最接近的是：'
            : `找到 ${hits.length} 条${asked.county ? `，去${asked.county.name}的网站看` : ''}`,
    );
    const button = this.querySelector<HTMLElement>('[data-prose]');
    if (button) button.hidden = !asked.query || asked.county !== undefined;
    if (asked.town) void addHandlers(box, asked.town);
    box.dataset['state'] = 'ready';
    const { county, query } = asked;
    if (county?.prose && query)
      this.timer = window.setTimeout(() => void this.addProse(query, [county], turn), pause);
  }

  /** A request that failed is not an empty answer. */
  private fail(box: HTMLElement): void {
    box.dataset['state'] = 'failed';
    box.replaceChildren();
    this.say('没有取到数据，请刷新重试，或者看事项目录。');
  }

  private async everywhere(): Promise<void> {
    this.say('正在各县的问答和手册里找……');
    const [{ query }, counties] = await Promise.all([this.asked(), withProse()]);
    await this.addProse(query, counties, this.turn);
  }

  private async addProse(
    query: string,
    counties: readonly CountyFile[],
    turn: number,
  ): Promise<void> {
    const pages = await searchProse(query, counties).catch(() => []);
    if (turn !== this.turn) return;
    const box = this.querySelector('[data-results]');
    box?.querySelector('section')?.remove();
    if (pages.length > 0) box?.append(prose(pages));
    if (counties.length > 1)
      this.say(pages.length > 0 ? `问答和手册里找到 ${pages.length} 条` : '问答和手册里没有找到');
  }

  private say(text: string): void {
    const status = this.querySelector('[role="status"]');
    if (status) status.textContent = text;
  }
}

customElements.define('province-search', ProvinceSearch);
