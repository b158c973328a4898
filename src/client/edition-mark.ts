/**
 * `<edition-mark>`: the number of the edition, read from edition.json so that pages keep their bytes from one edition to
 * the next. On paper the codes lead to this page of this edition with these bytes, which `verify` can hold against the
 * history.
 */
import { hashOf, paperAddress } from '../editions/client.ts';
import { make } from './make.ts';

interface Mark {
  /** Null: built, and not yet published as an edition. */
  readonly number: number | null;
  readonly day?: string;
}

class EditionMark extends HTMLElement {
  connectedCallback(): void {
    const { at = '', about = '' } = this.dataset;
    void read(at).then(({ number, day }) => {
      if (number === null) return;
      this.replaceChildren(make('a', { href: about }, `第 ${number} 版`), `（${day}）`);
      preparePaper(number);
    });
  }
}

/** Without it — a copy, no network — a page simply does not say its edition. */
async function read(at: string): Promise<Mark> {
  if (!navigator.onLine) return { number: null };
  const answer = await fetch(at).catch(() => undefined);
  if (!answer?.ok) return { number: null };
  return answer.json().catch((): Mark => ({ number: null }));
}

/** Only for who prints: it asks for the page once more, which mostly comes from the browser's own store. */
function preparePaper(number: number): void {
  const codes = [...document.querySelectorAll<SVGElement>('figure.qr svg')];
  if (codes.length === 0 || !crypto.subtle) return;
  let begun = false;
  const begin = () => {
    if (begun) return;
    begun = true;
    void draw(codes, number);
  };
  addEventListener('beforeprint', begin);
  // The print dialogue pictures the page at once, so the code is drawn when somebody presses Ctrl or Cmd, or points at the
  // print button.
  addEventListener('keydown', ({ key }) =>
    key === 'Control' || key === 'Meta' ? begin() : undefined,
  );
  for (const button of document.querySelectorAll('print-page'))
    button.addEventListener('pointerenter', begin);
}

async function draw(codes: readonly SVGElement[], number: number): Promise<void> {
  const [{ correction, generate }, { toSvgPath }, page] = await Promise.all([
    import('lean-qr'),
    import('lean-qr/extras/svg'),
    fetch(location.pathname).catch(() => undefined),
  ]);
  if (!page?.ok) return;
  const address = `${location.origin}${location.pathname}`;
  const hash = await hashOf(new Uint8Array(await page.arrayBuffer()));
  const code = generate(paperAddress(address, number, hash), { minCorrectionLevel: correction.M });
  const side = code.size + 8;
  for (const svg of codes) {
    // A poster's codes lead to other pages than itself: they stay.
    if (svg.getAttribute('aria-label') !== `二维码：${address}`) continue;
    svg.setAttribute('viewBox', `-4 -4 ${side} ${side}`);
    svg.querySelector('rect')?.setAttribute('width', `${side}`);
    svg.querySelector('rect')?.setAttribute('height', `${side}`);
    svg.querySelector('path')?.setAttribute('d', toSvgPath(code));
  }
}

customElements.define('edition-mark', EditionMark);
