/**
 * Fills a 执法文书 with the chosen town and matter. The town's own data stand in the choices; a matter's come from
 * its file below /data/v1/. The address carries both, the day of the act and what is decided, so that a filled sheet can be sent; the town is remembered.
 */
import {
  choicesOf,
  type Decided,
  type DocumentCase,
  type Filled,
  type Fills,
  filledByTown,
  filledFor,
  type MatterFile,
  type OwnTown,
} from './filling.ts';
import { keepInAddress } from './keep-in-address.ts';
import { rememberedTown, rememberTown } from './town.ts';

const EMPTY: Filled = { fills: {}, said: '' };

class DocumentFill extends HTMLElement {
  private readonly first = new Map<Element, string>();
  /** What the sheet shows, and so what its Word file says. */
  private fills: Fills = {};
  /** While a matter's articles are on their way. */
  private filling = Promise.resolve();

  connectedCallback(): void {
    for (const blank of this.querySelectorAll('[data-fill]'))
      this.first.set(blank, blank.textContent ?? '');
    const asked = new URLSearchParams(location.search);
    // What was chosen before this script came stays.
    if (!this.select('town')?.value) this.choose('town', asked.get('town') ?? rememberedTown());
    if (!this.select('matter')?.value) this.choose('matter', asked.get('matter') ?? undefined);
    const day = this.day();
    if (day) day.value ||= asked.get('day') ?? '';
    this.addEventListener('change', (event) => {
      const { name, value } = event.target as HTMLSelectElement;
      if (name === 'town') rememberTown(value);
      this.keepInAddress();
      this.filling = this.fill();
    });
    this.querySelector('[data-word]')?.addEventListener('click', (event) => {
      // A page from a disc may open the file, but not read it.
      if (location.protocol === 'file:')
        return this.say('存档副本里的 Word 是空白样式；填好的可以直接打印。');
      event.preventDefault();
      void this.save(event.currentTarget as HTMLAnchorElement);
    });
    this.querySelector('[data-print]')?.addEventListener('click', () => print());
    this.filling = this.fill();
  }

  private select(name: string): HTMLSelectElement | undefined {
    return this.querySelector<HTMLSelectElement>(`select[name=${name}]`) ?? undefined;
  }

  /** The day of the act. */
  private day(): HTMLInputElement | undefined {
    return this.querySelector<HTMLInputElement>('input[name=day]') ?? undefined;
  }

  /** What the sheet decides by what it is. */
  private own(): Decided {
    const { act, given } = this.dataset;
    return { act, given };
  }

  /** The same with what was chosen: a case says of which decision it is. */
  private decided(): Decided {
    const [act, given] = (this.select('decided')?.value ?? '').split(' ');
    return given ? { act, given } : this.own();
  }

  /** Asks what is decided, where the sheet says something else in another case. */
  private offer(cases: readonly DocumentCase[]): void {
    const select = this.select('decided');
    if (!select) return;
    const asked = new URLSearchParams(location.search).get('decided') ?? '';
    const [usual] = select.options;
    const others = cases.map(
      ({ act, given }) => new Option(`${act}：${given?.split('=')[1]}`, `${act} ${given}`),
    );
    select.replaceChildren(...(usual ? [usual] : []), ...others);
    this.choose('decided', asked);
    (select.closest('label') as HTMLElement).hidden = cases.length === 0;
  }

  private choose(name: string, value: string | undefined): void {
    const select = this.select(name);
    if (select && value && [...select.options].some((option) => option.value === value))
      select.value = value;
  }

  private keepInAddress(): void {
    const names = ['town', 'matter', 'day', 'decided'];
    keepInAddress(
      names.map((name) => [name, (name === 'day' ? this.day() : this.select(name))?.value]),
    );
  }

  private async fill(): Promise<void> {
    const option = this.select('town')?.selectedOptions[0];
    const town = option?.value ? ownTown(option) : undefined;
    const matter = this.select('matter')?.value;
    if (!matter) {
      this.offer([]);
      this.show(town ? filledByTown(town) : EMPTY);
      return;
    }
    this.show(EMPTY);
    const day = this.day()?.value ?? '';
    let filled: Filled;
    try {
      const reply = await fetch(`${this.dataset['matters']}${matter}.json`);
      if (!reply.ok) throw new Error(String(reply.status));
      const file = (await reply.json()) as MatterFile;
      this.offer(choicesOf(file, town?.id ?? '', this.own()));
      filled = filledFor(file, town, day, this.decided());
    } catch {
      filled = { fills: {}, said: '这件事项的内容没有取到，请照事项页填写，或者联网后再试。' };
    }
    // Somebody may have chosen again while it came.
    if (
      this.select('matter')?.value === matter &&
      this.select('town')?.selectedOptions[0] === option &&
      (this.day()?.value ?? '') === day
    )
      this.show(filled);
  }

  private show({ fills, said }: Filled): void {
    this.fills = fills;
    for (const [blank, text] of this.first)
      blank.textContent = fills[(blank as HTMLElement).dataset['fill'] ?? ''] ?? text;
    this.say(said);
  }

  private async save({ href, dataset }: HTMLAnchorElement): Promise<void> {
    await this.filling;
    const town = this.select('town')?.selectedOptions[0];
    const whose = town?.value ? `（${town.textContent}）` : '';
    try {
      const { saveWord } = await import('./word-file.ts');
      await saveWord(href, `${dataset['word']}${whose}.docx`, this.fills);
    } catch {
      this.say('Word 文件没有取到。请联网后再试，或者直接打印。');
    }
  }

  private say(text: string): void {
    const output = this.querySelector('output');
    if (output) output.textContent = text;
  }
}

/** The town of a choice, with what stands in it. */
function ownTown({ value, textContent, dataset }: HTMLOptionElement): OwnTown {
  return {
    id: value,
    name: textContent ?? '',
    fills: JSON.parse(dataset['fills'] ?? '{}') as Fills,
  };
}

customElements.define('document-fill', DocumentFill);
