/** Typing a town's name: the list below follows every key; Enter opens the first. */
import { make } from '../../client/make.ts';
import { findTowns } from './finding.ts';
import { townList } from './loading.ts';

class TownFinder extends HTMLElement {
  private turn = 0;

  connectedCallback(): void {
    const input = this.querySelector('input');
    if (!input) return;
    input.addEventListener('focus', () => void townList().catch(() => undefined), { once: true });
    input.addEventListener('input', (event) => {
      if (!(event as InputEvent).isComposing) void this.show(input.value);
    });
    input.addEventListener('compositionend', () => void this.show(input.value));
    input.addEventListener('keydown', (event) => {
      if (event.key === 'Enter' && !event.isComposing) this.querySelector('a')?.click();
    });
    // On a slow line people type before this script arrives.
    if (input.value !== '') void this.show(input.value);
  }

  private async show(typed: string): Promise<void> {
    const turn = ++this.turn;
    const list = this.querySelector('ul');
    const said = this.querySelector('[role="status"]');
    const known = await townList().catch(() => undefined);
    if (turn !== this.turn || !list || !said) return;
    if (!known) {
      said.textContent = '名单没有取到，请看下面按拼音排的。';
      return;
    }
    const towns = findTowns(typed, known);
    list.replaceChildren(
      ...towns.map(({ county, id, name, mergedInto }) =>
        make(
          'li',
          { 'data-town': `${county.slug}/${id}` },
          make(
            'a',
            { href: `${county.base}towns/${encodeURIComponent(id)}/` },
            make('b', {}, name),
            make(
              'span',
              { class: 'quiet' },
              mergedInto ? `${county.name}，已并入${mergedInto}` : county.name,
            ),
          ),
        ),
      ),
    );
    said.textContent =
      typed.trim() === ''
        ? ''
        : towns.length > 0
          ? `找到 ${towns.length} 个`
          : '没有找到，换个写法试试。';
  }
}

customElements.define('town-finder', TownFinder);
