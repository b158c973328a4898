/** Typing the name of a village or town: the list below follows; Enter opens the first. */
import { make } from '../../client/make.ts';
import { type FoundPlace, findPlaces } from './finding.ts';
import { places, placesTop } from './loading.ts';

/** Every name begun loads a file: while somebody types on, none. */
const PAUSE = 150;
const MOST = 12;

class TownFinder extends HTMLElement {
  private turn = 0;
  private timer = 0;

  connectedCallback(): void {
    const input = this.querySelector('input');
    if (!input) return;
    // The page has asked for it already.
    placesTop().catch(() => undefined);
    const typed = () => {
      clearTimeout(this.timer);
      this.timer = window.setTimeout(() => void this.show(input.value), PAUSE);
    };
    input.addEventListener('input', (event) => {
      if (!(event as InputEvent).isComposing) typed();
    });
    input.addEventListener('compositionend', typed);
    input.addEventListener('keydown', (event) => {
      if (event.key !== 'Enter' || event.isComposing) return;
      clearTimeout(this.timer);
      void this.show(input.value).then((shown) => shown && this.querySelector('a')?.click());
    });
    // On a slow line people type before this script arrives.
    if (input.value !== '') void this.show(input.value);
  }

  /** Whether the list is that of what was typed: it may not come, or something else has been typed since. */
  private async show(typed: string): Promise<boolean> {
    const turn = ++this.turn;
    const list = this.querySelector('ul');
    const said = this.querySelector('[role="status"]');
    const found = await findPlaces(typed, places, MOST).catch(() => undefined);
    if (turn !== this.turn || !list || !said) return false;
    if (!found) {
      list.replaceChildren();
      said.textContent = '名单没有取到，请刷新再试，或者看下面按拼音排的。';
      return false;
    }
    list.replaceChildren(...found.map(entry));
    said.textContent =
      typed.trim() === ''
        ? ''
        : found.length === 0
          ? '没有找到，换个写法试试；村名找不到，找它的乡镇。'
          : found.length < MOST
            ? `找到 ${found.length} 个`
            : `先列 ${MOST} 个；没有你那里，前面加上县名再找`;
    return true;
  }
}

function entry({ county, id, name, town, into }: FoundPlace): HTMLElement {
  const { slug, area, base } = county;
  const where = `${area}${county.name}${town}${into ? `，已并入${into}` : ''}`;
  // Who leaves for another site is told so.
  const host = base.startsWith('/') ? '' : `（${new URL(base).host}）`;
  return make(
    'li',
    { 'data-town': `${slug}/${id}` },
    make(
      'a',
      { href: `${base}towns/${encodeURIComponent(id)}/${town ? '#villages' : ''}` },
      make('b', {}, name),
      make('span', { class: 'quiet' }, `${where}${host}`),
    ),
  );
}

customElements.define('town-finder', TownFinder);
