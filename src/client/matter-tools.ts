/**
 * What one can do with the answer that is shown: copy it, send it, put it into the calendar, find the way. Says in every answer whether the office
 * is open now, and opens the fold a link leads into.
 */
import { copyText } from './copy.ts';
import { make } from './make.ts';

class MatterTools extends HTMLElement {
  connectedCallback(): void {
    // Nobody waits for it: the answer stands there.
    const holidays = this.dataset['holidays'] ?? '';
    void import('./open-now.ts').then(({ sayNow }) => sayNow(holidays));
    const copy = button('复制', async () => {
      copy.textContent = (await copyText(textOf(shown()))) ? '已复制' : '没有复制成';
    });
    this.append(copy);
    if ('share' in navigator)
      this.append(
        button('发给别人', () =>
          navigator.share({ title: document.title, text: textOf(shown()), url: location.href }),
        ),
      );
    const visit = button('加到日历', async () => {
      const { saveVisit } = await import('./visit.ts');
      const card = shown();
      if (card && !(await saveVisit(card, textOf(card), holidays)))
        visit.textContent = '最近不上班，先打电话问';
    });
    this.append(visit);
    // On other devices nothing may know what to do with such an address.
    const mobile = /Android|HarmonyOS|iPhone|iPad/.exec(navigator.userAgent)?.[0];
    const way = make('a', { class: 'tab' }, '怎么去');
    if (mobile) this.append(way);
    // In 长辈版 the answer stands alone; CSS shows this button there only.
    const all = button('还要看怎么办、不服怎么办', async () => {
      const shown = document.documentElement.toggleAttribute('data-all');
      all.setAttribute('aria-expanded', String(shown));
    });
    all.classList.add('elder');
    all.setAttribute('aria-expanded', 'false');
    this.append(all);
    const update = () => {
      const place = shown()?.querySelector('[data-place]')?.textContent?.trim() ?? '';
      copy.textContent = '复制';
      visit.textContent = '加到日历';
      visit.hidden = !shown()?.querySelector('[data-opening]');
      way.hidden = place === '';
      const query = `q=${encodeURIComponent(place)}`;
      way.href = mobile?.startsWith('iP') ? `maps:?${query}` : `geo:0,0?${query}`;
    };
    update();
    document.addEventListener('town', update);
    document.addEventListener('day', update);
    addEventListener('hashchange', openFold);
    openFold();
  }
}

function button(name: string, does: () => Promise<void>): HTMLButtonElement {
  const element = make('button', { type: 'button', class: 'tab' }, name);
  // Whoever closes the sheet of apps has changed their mind.
  element.addEventListener('click', () => void does().catch(() => undefined));
  return element;
}

/** The answer a reader sees. */
function shown(): HTMLElement | undefined {
  const all = document.querySelectorAll<HTMLElement>('town-answers > article');
  return [...all].find((card) => card.getClientRects().length > 0);
}

/** The matter, the answer line by line, and the address. */
function textOf(card: HTMLElement | undefined): string {
  const parts = card?.querySelectorAll<HTMLElement>('h2 > span:first-child, .notice, dt, dd') ?? [];
  const lines = [...parts]
    .filter((part) => part.getClientRects().length > 0)
    .map((part) => `${part.innerText.trim()}${part.matches('dt') ? '：' : '\n'}`);
  return `${document.querySelector('h1')?.textContent}\n${lines.join('')}${location.href}`;
}

/** A link may lead to what is folded away. */
function openFold(): void {
  const wanted = document.getElementById(decodeURIComponent(location.hash.slice(1)));
  const fold = wanted?.closest<HTMLDetailsElement>('details.officers:not([open])');
  if (!wanted || !fold) return;
  fold.open = true;
  wanted.scrollIntoView();
}

customElements.define('matter-tools', MatterTools);
