/** The page 改内容: a file named in the address is opened at once; the editor itself comes only then. */
import { readerDay } from './reader-day.ts';
import { ownKey } from './storage-key.ts';

class RecordEditor extends HTMLElement {
  connectedCallback(): void {
    const asked = new URLSearchParams(location.search);
    const path = asked.get('file');
    if (!path) void this.showDrafts();
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

  /** Work that was left lying is found again, and may be handed over together. */
  private async showDrafts(): Promise<void> {
    const section = this.querySelector<HTMLElement>('[data-piece=drafts]');
    const links = [...this.querySelectorAll<HTMLAnchorElement>('a[data-file]')];
    const left = links.filter(({ dataset }) => isKept(ownKey(`edit:${dataset['file']}`)));
    if (!section || left.length === 0) return;
    const [{ showDrafts }, { draftOf }] = await Promise.all([
      import('./edit/all-drafts.ts'),
      import('./edit/drafts.ts'),
    ]);
    const drafts = left.flatMap(({ dataset, textContent }) => {
      const path = dataset['file'] ?? '';
      const draft = draftOf(path);
      return draft ? [{ ...draft, path, name: textContent ?? path }] : [];
    });
    showDrafts(section, drafts, this.dataset['folder'] ?? '');
  }
}

function isKept(key: string): boolean {
  try {
    return localStorage.getItem(key) !== null;
  } catch {
    return false;
  }
}

customElements.define('record-editor', RecordEditor);
