/** The page 改内容: a file named in the address is opened at once; the editor itself comes only then. */
import { readerDay } from './reader-day.ts';
import { ownKey } from './storage-key.ts';

class RecordEditor extends HTMLElement {
  connectedCallback(): void {
    const asked = new URLSearchParams(location.search);
    const path = asked.get('file');
    this.markDrafts();
    if (path) void this.open(path, asked.get('at') ?? undefined);
  }

  private async open(path: string, at?: string): Promise<void> {
    const state = this.querySelector<HTMLElement>('[data-piece=opening]');
    const desk = this.querySelector<HTMLElement>('[data-piece=desk]');
    const link = this.linkTo(path);
    if (!state || !desk) return;
    if (!link) {
      state.textContent = '没有这份文件，请在下面选一份。';
      return;
    }
    const name = link.textContent ?? '';
    state.textContent = `正在打开${name}……`;
    const choose = this.querySelector<HTMLElement>('[data-piece=choose]');
    if (choose) choose.hidden = true;
    for (const place of this.querySelectorAll('[data-piece=name]')) place.textContent = name;
    const subject = desk.querySelector<HTMLInputElement>('[name=subject]');
    if (subject) subject.value = `改${name}`;
    const { county = '', schemas = '', editUrl } = this.dataset;
    const day = readerDay();
    try {
      const { startEditor } = await import('./edit/editor.ts');
      await startEditor(desk, path, { county, schemas, day, ...(editUrl ? { editUrl } : {}) }, at);
      state.textContent = '';
    } catch (error) {
      state.textContent = error instanceof Error ? error.message : String(error);
      if (choose) choose.hidden = false;
    }
  }

  private linkTo(path: string): HTMLAnchorElement | undefined {
    const links = this.querySelectorAll<HTMLAnchorElement>('a[data-file]');
    return [...links].find(({ dataset }) => dataset['file'] === path);
  }

  /** Work that was left lying is found again. */
  private markDrafts(): void {
    for (const link of this.querySelectorAll<HTMLAnchorElement>('a[data-file]')) {
      const path = link.dataset['file'] ?? '';
      try {
        if (localStorage.getItem(ownKey(`edit:${path}`)) !== null) link.after(' ', mark());
      } catch {
        return;
      }
    }
  }
}

function mark(): HTMLElement {
  const chip = document.createElement('span');
  chip.className = 'chip warn';
  chip.textContent = '改了没交';
  return chip;
}

customElements.define('record-editor', RecordEditor);
