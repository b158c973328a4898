/** Several edits handed over as one: a patch, or an archive of the files. */
import { make } from '../make.ts';
import type { Draft } from './drafts.ts';
import { handOver } from './hand-over.ts';

export interface OpenDraft extends Draft {
  readonly path: string;
  /** As the list of files calls it. */
  readonly name: string;
}

/** Fills and shows the section; drafts that have no text yet are named and stay behind. */
export function showDrafts(section: HTMLElement, drafts: readonly OpenDraft[], folder: string) {
  const whole = drafts.flatMap(({ text, ...draft }) =>
    text === undefined ? [] : [{ ...draft, text }],
  );
  section
    .querySelector('[data-piece=draft-list]')
    ?.replaceChildren(
      ...drafts.map(({ path, name, text }) =>
        make(
          'li',
          {},
          make('a', { href: `?file=${path}` }, name),
          ...(text === undefined
            ? [' ', make('span', { class: 'chip warn' }, '还没有填完，不在里面')]
            : []),
        ),
      ),
    );
  const form = section.querySelector('form');
  section.hidden = drafts.length === 0;
  if (!form) return;
  form.hidden = whole.length === 0;
  const subject = form.elements.namedItem('subject') as HTMLInputElement;
  subject.value ||= `改${whole.map(({ name }) => name).join('、')}`.slice(0, 60);
  handOver(form, () => ({
    folder,
    files: whole.map(({ path, base, text }) => ({ path, before: base, now: text })),
    says: whole.flatMap(({ name, says = [] }) => [name, ...says]),
  }));
}
