/** Below the words of a page: buttons that put a statute, a matter or a document where the cursor stands. */
import type { Pick } from '../../answers/index.ts';
import { make } from '../make.ts';
import { pickList } from './pick-list.ts';

const TOOLS = [
  { of: 'law', tag: 'Law', title: '法条' },
  { of: 'matter', tag: 'Matter', title: '事项' },
  { of: 'document', tag: 'Document', title: '文书' },
] as const;

export function proseTools(
  words: HTMLTextAreaElement,
  picks: (of: (typeof TOOLS)[number]['of']) => readonly Pick[],
): HTMLElement {
  const row = make('div', { class: 'inside' });
  const buttons = TOOLS.map((tool) => {
    const button = make(
      'button',
      { type: 'button', class: 'tab', 'aria-expanded': 'false' },
      `插入${tool.title}`,
    );
    button.addEventListener('click', () => {
      const opens = button.getAttribute('aria-expanded') !== 'true';
      for (const one of buttons) one.setAttribute('aria-expanded', String(opens && one === button));
      row.replaceChildren(...(opens ? asked(tool) : []));
      row.querySelector('input')?.focus();
    });
    return button;
  });
  return make('div', { class: 'tools' }, ...buttons, row);

  function asked({ of, tag, title }: (typeof TOOLS)[number]): HTMLElement[] {
    let chosen = '';
    const which = pickList(picks(of), undefined, true, (id) => {
      chosen = String(id ?? '');
    });
    which.setAttribute(
      'aria-label',
      `哪一${of === 'law' ? '部法' : title === '事项' ? '项' : '份文书'}`,
    );
    const article = make('input', {
      'aria-label': '第几条，可以不写',
      placeholder: '第几条，可以不写',
    });
    const done = make('button', { type: 'button', class: 'button' }, '插入');
    done.addEventListener('click', () => {
      if (chosen === '') return which.focus();
      const at = of === 'law' ? article.value.trim().replace(/["<>]/g, '') : '';
      insert(`<${tag} id="${chosen}"${at ? ` article="${at}"` : ''}`, tag === 'Matter' ? tag : '');
    });
    return [which, ...(of === 'law' ? [article] : []), done];
  }

  /** Words that were marked become the words of a link, where it may have its own. */
  function insert(open: string, encloses: string): void {
    const { selectionStart: from, selectionEnd: to, value } = words;
    const marked = value.slice(from, to);
    const whole = encloses && marked ? `${open}>${marked}</${encloses}>` : `${open} />`;
    words.setRangeText(whole, encloses ? from : to, to, 'end');
    words.dispatchEvent(new Event('input', { bubbles: true }));
    words.focus();
  }
}

/** The words as the site will show them; an element of its own, so that reading it out is not forced on anybody. */
export function previewBox(): HTMLElement {
  return make('details', {}, make('summary', {}, '看样子'), make('div', { 'data-preview': '' }));
}

/** What comes from the worker has been made of the checked tree, every text in it escaped. */
export function showPreview(host: HTMLElement, html: string): void {
  const box = host.querySelector('[data-preview]');
  const made = new DOMParser().parseFromString(html, 'text/html');
  box?.replaceChildren(...made.body.childNodes);
}
