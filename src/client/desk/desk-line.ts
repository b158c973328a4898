/** 接线台: one box to type in. It lists what fits; the chosen line is shown as a card, and read out as a paragraph. */
import {
  type Call,
  type DeskCard,
  type DeskHit,
  deskCard,
  deskHits,
} from '../../exchange/client.ts';
import { copyText } from '../copy.ts';
import { make } from '../make.ts';
import { readerDay } from '../reader-day.ts';
import { find, searcher } from '../searching.ts';
import { rememberedTown, rememberTown } from '../town.ts';
import { CallLog } from './call-log.ts';
import { cardView } from './card-view.ts';
import { deskFiles } from './files.ts';

/** How many hits get a line. */
const MOST = 8;
/** Milliseconds without typing after which a screen reader is told how many lines there are. */
const PAUSE = 500;

interface Line {
  readonly card: DeskCard;
  readonly option: HTMLElement;
}

class DeskLine extends HTMLElement {
  private lines: readonly Line[] = [];
  private active = -1;
  private turn = 0;
  private timer = 0;
  private composing = false;
  private readonly copyButton = make(
    'button',
    { type: 'button', class: 'button' },
    '复制（Ctrl+C）',
  );
  private log!: CallLog;

  connectedCallback(): void {
    this.log = new CallLog(this.piece('log'), this.dataset['county'] ?? '');
    const { input, town } = this;
    town.value ||= rememberedTown() ?? '';
    this.pair();
    input.addEventListener('compositionstart', () => {
      this.composing = true;
    });
    input.addEventListener('compositionend', () => {
      this.composing = false;
      void this.run();
    });
    input.addEventListener('input', () => !this.composing && void this.run());
    town.addEventListener('change', () => {
      rememberTown(town.value);
      void this.run();
    });
    this.copyButton.addEventListener('click', () => void this.copy());
    document.addEventListener('keydown', (event) => this.onKey(event));
    void this.run();
    input.focus();
  }

  /** Box and list belong together for whoever hears them. */
  private pair(): void {
    const list = this.piece('hits');
    list.setAttribute('role', 'listbox');
    list.setAttribute('aria-label', '可能是');
    for (const [name, value] of [
      ['role', 'combobox'],
      ['aria-autocomplete', 'list'],
      ['aria-expanded', 'false'],
      ['aria-controls', list.id],
    ] as const)
      this.input.setAttribute(name, value);
  }

  private get input(): HTMLInputElement {
    return this.querySelector('input') as HTMLInputElement;
  }

  private get town(): HTMLSelectElement {
    return this.querySelector('select') as HTMLSelectElement;
  }

  private piece(name: string): HTMLElement {
    return this.querySelector(`[data-piece="${name}"]`) as HTMLElement;
  }

  /** What is said of a tap is not followed by what waits to be said of the typing before. */
  private say(text: string): void {
    clearTimeout(this.timer);
    this.piece('status').textContent = text;
  }

  private async run(): Promise<void> {
    const turn = ++this.turn;
    clearTimeout(this.timer);
    const words = this.input.value.trim();
    const chosen = this.town.value;
    const filter = { limit: MOST, ...(chosen ? { town: chosen } : {}) };
    const loaded = await Promise.all([deskFiles(), words ? find(words, filter) : searcher()]).catch(
      () => undefined,
    );
    if (turn !== this.turn) return;
    if (!loaded) return this.fail();
    const [desk, found] = loaded;
    this.dataset['state'] = 'ready';
    if (!('hits' in found)) return this.show([]);
    // A village name that two towns have does not tell which town is meant.
    const named = found.towns.length === 1 ? found.towns[0] : undefined;
    const town = named ?? (found.towns.length > 1 ? undefined : chosen || undefined);
    const call: Call = { day: readerDay(), words, town };
    const cards = deskHits(found.hits, found.match).flatMap(
      (hit) => deskCard(desk, hit as DeskHit, call) ?? [],
    );
    this.log.call({ words, town: desk.county.towns.find(({ id }) => id === town)?.name ?? '' });
    this.show(cards);
    const [first] = cards;
    this.timer = window.setTimeout(
      () => this.say(first ? `${cards.length} 条。${this.inShort(first)}` : '没有找到。'),
      PAUSE,
    );
  }

  /** A request that failed is not an empty answer. */
  private fail(): void {
    this.dataset['state'] = 'failed';
    this.show([]);
    this.say(`没有连上，重试，或者打 ${this.dataset['hotline']}。`);
    const again = make('button', { type: 'button', class: 'tab' }, '重试');
    again.addEventListener('click', () => void this.run());
    this.piece('card').replaceChildren(again);
  }

  private show(cards: readonly DeskCard[]): void {
    const list = this.piece('hits');
    this.lines = cards.map((card, i) => {
      const option = make(
        'li',
        { role: 'option', id: `desk-hit-${i}`, 'aria-selected': 'false' },
        make('b', {}, card.bodies[0]?.name ?? card.kind),
        make('span', { class: 'quiet small' }, card.title),
      );
      option.addEventListener('mousedown', (event) => event.preventDefault());
      option.addEventListener('click', () => {
        this.choose(i);
        this.enter();
      });
      return { card, option };
    });
    list.replaceChildren(...this.lines.map(({ option }) => option));
    list.hidden = cards.length === 0;
    this.input.setAttribute('aria-expanded', String(cards.length > 0));
    this.choose(cards.length > 0 ? 0 : -1);
  }

  /** The card of the line stands beside the list at once. */
  private choose(at: number): void {
    this.active = at;
    this.lines.forEach(({ option }, i) => {
      option.setAttribute('aria-selected', String(i === at));
    });
    const line = this.lines[at];
    this.piece('card').replaceChildren(...(line ? [cardView(line.card, this.copyButton)] : []));
    if (!line) return this.input.removeAttribute('aria-activedescendant');
    this.input.setAttribute('aria-activedescendant', line.option.id);
    line.option.scrollIntoView({ block: 'nearest' });
  }

  /** Writes the call into the log and shows the whole text to read out. */
  private enter(): void {
    const card = this.lines[this.active]?.card;
    if (!card) return;
    const kept = this.log.take(card);
    const asks = card.asks.length > 0 ? `接着问：${card.asks.join('')}` : '';
    this.say(`${kept}${this.inShort(card)}${card.warns.join('')}${asks}`);
  }

  private inShort({ bodies: [first], kind, title }: DeskCard): string {
    const who = first ? `找${first.name}${first.phone ? `，${first.phone}` : ''}` : kind;
    return `${title}：${who}。`;
  }

  private async copy(): Promise<void> {
    const card = this.lines[this.active]?.card;
    if (!card?.paragraph) return;
    this.say(
      (await copyText(card.paragraph)) ? '派单用语已复制。' : '没有复制成，请选中文字再复制。',
    );
  }

  private onKey(event: KeyboardEvent): void {
    if (this.composing || event.isComposing) return;
    const { key, target } = event;
    const inBox = target === this.input;
    if (key === 'F2') (inBox ? this.town : this.input).focus();
    else if (key === 'Escape') this.clear();
    else if (key === 'Enter' && inBox) this.enter();
    else if (key === 'Enter' && target === this.town) this.input.focus();
    else if (key === 'ArrowDown' && inBox) this.move(1);
    else if (key === 'ArrowUp' && inBox) this.move(-1);
    else if (key === 'c' && (event.ctrlKey || event.metaKey) && this.nothingSelected())
      void this.copy();
    else return;
    event.preventDefault();
  }

  private nothingSelected(): boolean {
    const { selectionStart, selectionEnd } = this.input;
    return selectionStart === selectionEnd && (getSelection()?.isCollapsed ?? true);
  }

  private move(step: number): void {
    const count = this.lines.length;
    if (count > 0) this.choose((this.active + step + count) % count);
  }

  /** The next call: another caller, perhaps from another town. */
  private clear(): void {
    this.input.value = '';
    this.town.value = rememberedTown() ?? '';
    this.log.next();
    this.input.focus();
    void this.run();
    this.say('下一个电话。');
  }
}

customElements.define('desk-line', DeskLine);
