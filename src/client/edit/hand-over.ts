/** Out of the editor: copied, as a file, as an archive, as a patch for `git am`, or on the forge's own page. Nothing is sent from here. */
import { readerDay } from '../reader-day.ts';
import { saveFile } from '../save-file.ts';
import { author, keepAuthor } from './drafts.ts';
import { type FileChange, mailPatch } from './patch.ts';

/** What is handed over. */
export interface Parcel {
  /** Name of the content folder in the repository; paths are below it. */
  readonly folder: string;
  readonly files: readonly FileChange[];
  /** What the changes mean, sentence by sentence. */
  readonly says: readonly string[];
}

/** `letter` is the form with name, mail and subject; its buttons say which way to go. */
export function handOver(
  letter: HTMLFormElement,
  parcel: () => Parcel,
  copied: (done: boolean) => void = () => {},
): void {
  const field = (name: string) => letter.elements.namedItem(name) as HTMLInputElement;
  const first = () => parcel().files[0] as FileChange;
  const known = author();
  field('name').value = known?.name ?? '';
  field('mail').value = known?.mail ?? '';
  letter.addEventListener('submit', (event) => {
    event.preventDefault();
    const { folder, files, says } = parcel();
    const from = { name: field('name').value.trim(), mail: field('mail').value.trim() };
    keepAuthor(from);
    const patch = mailPatch(
      { from, day: readerDay(), subject: field('subject').value, says },
      files.map((file) => ({ ...file, path: `${folder}/${file.path}` })),
    );
    const name = files.length === 1 ? fileName(first().path).replace(/\.\w+$/, '') : folder;
    saveFile(`${name}.patch`, patch, TEXT);
  });
  letter.querySelector('[data-do=copy]')?.addEventListener('click', () => {
    void navigator.clipboard?.writeText(first().now).then(
      () => copied(true),
      () => copied(false),
    );
    if (!navigator.clipboard) copied(false);
  });
  letter.querySelector('[data-do=file]')?.addEventListener('click', () => {
    const { path, now } = first();
    saveFile(fileName(path), now, TEXT);
  });
  letter.querySelector('[data-do=zip]')?.addEventListener('click', async () => {
    const { folder, files } = parcel();
    const { strToU8, zipSync } = await import('fflate');
    const inside = files.map(({ path, now }) => [`${folder}/${path}`, strToU8(now)] as const);
    saveFile(`${folder}.zip`, zipSync(Object.fromEntries(inside)), 'application/zip');
  });
}

const TEXT = 'text/plain;charset=utf-8';

/** Where the forge edits a file; `pattern` is what site.yaml says. */
export function forgeAddress(pattern: string, folder: string, path: string): string {
  return pattern.replace('{path}', encodeURI(`${folder}/${path}`));
}

function fileName(path: string): string {
  return path.split('/').at(-1) ?? path;
}
