/** Out of the editor: copied, as a file, as a patch for `git am`, or on the forge's own page. Nothing is sent from here. */
import type { Sentence } from '../../answers/index.ts';
import { readerDay } from '../reader-day.ts';
import { author, keepAuthor } from './drafts.ts';
import { mailPatch } from './patch.ts';

/** What is handed over. */
export interface Parcel {
  readonly folder: string;
  readonly path: string;
  readonly before: string;
  readonly now: string;
  readonly sentences: readonly Sentence[];
}

/** `letter` is the form with name, mail and subject; its buttons say which way to go. */
export function handOver(
  letter: HTMLFormElement,
  parcel: () => Parcel,
  copied: (done: boolean) => void,
): void {
  const field = (name: string) => letter.elements.namedItem(name) as HTMLInputElement;
  const known = author();
  field('name').value = known?.name ?? '';
  field('mail').value = known?.mail ?? '';
  letter.addEventListener('submit', (event) => {
    event.preventDefault();
    const { folder, path, before, now, sentences } = parcel();
    const from = { name: field('name').value.trim(), mail: field('mail').value.trim() };
    keepAuthor(from);
    const says = sentences.flatMap(({ says, details }) => [says, ...details]);
    const patch = mailPatch(
      { from, day: readerDay(), subject: field('subject').value, says },
      { path: `${folder}/${path}`, before, now },
    );
    save(`${fileName(path).replace(/\.\w+$/, '')}.patch`, patch);
  });
  letter.querySelector('[data-do=copy]')?.addEventListener('click', () => {
    void navigator.clipboard?.writeText(parcel().now).then(
      () => copied(true),
      () => copied(false),
    );
    if (!navigator.clipboard) copied(false);
  });
  letter.querySelector('[data-do=file]')?.addEventListener('click', () => {
    const { path, now } = parcel();
    save(fileName(path), now);
  });
}

/** Where the forge edits a file; `pattern` is what site.yaml says. */
export function forgeAddress(pattern: string, folder: string, path: string): string {
  return pattern.replace('{path}', encodeURI(`${folder}/${path}`));
}

function fileName(path: string): string {
  return path.split('/').at(-1) ?? path;
}

function save(name: string, text: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: 'text/plain;charset=utf-8' }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
