/**
 * The edge where pages meet the register: what is being published. `npm run build` opens the reading it has checked, and
 * may open one county after another. `astro build` and `npm run dev` pass a reader through the global object, the one
 * place that Vite's modules and ours both see; the latter has this file evaluated anew after every change.
 */

import { readContent } from './register/folder.ts';
import type { Reading, Register, SourceFile } from './register/index.ts';
import type { Day } from './schema/index.ts';
import type { Keep } from './search/index.ts';
import { asOf, contentFolder, speaksForOwnDay } from './settings.ts';

export { asOf };

/** The one Register all pages ask. */
export let register: Register;
let base = '';
/** The content folder of what is being published. */
export let folder = contentFolder;
let sources: readonly SourceFile[] = [];
let texts: ReadonlyMap<string, string> = new Map();

export type { Keep };
/** Given by a build, which finds earlier results again; `npm run dev` makes everything anew. */
export let keep: Keep = (_, make) => make();

const lent = globalThis as { readonly quanzeReader?: (folder: string) => Reading };
const reader = lent.quanzeReader ?? (import.meta.env.PROD ? undefined : readContent);
if (reader) open(reader(contentFolder), import.meta.env.BASE_URL);

/** Opens a reading for publishing below a sub-path. Nothing in `src/` may keep what it made of an earlier register. */
export function open(
  { register: read, problems, files }: Reading,
  below: string,
  lent = keep,
  content = contentFolder,
): void {
  const first = problems.find((problem) => problem.severity === 'error');
  if (!read || first) {
    const place = first ? `${first.at.file}:${first.at.line}:${first.at.column}` : contentFolder;
    throw new Error(`${place}\n${first?.message ?? '内容读不出来'}\n${first?.hint ?? ''}`);
  }
  register = read;
  sources = files;
  texts = new Map(files.map(({ path, text }) => [path, text]));
  base = below.replace(/\/$/, '');
  keep = lent;
  folder = content;
}

/** The day a demonstration speaks for is its reader's day, too; everywhere else the reader's device tells the day. */
export function readersDay(): Day | undefined {
  return speaksForOwnDay && register.site.demo ? asOf : undefined;
}

/** Address of a page or file of this site, below the sub-path it is published under. */
export function href(path: string): string {
  return `${base}${path}`;
}

/** A text of the content folder as written, by its path there. */
export function textOf(path: string): string {
  const text = texts.get(path);
  if (text === undefined) throw new Error(`内容里没有 ${path}`);
  return text;
}

/** Everything the county edits, as it was read, and the name of its folder. */
export function contentAsRead(): {
  readonly folder: string;
  readonly files: readonly SourceFile[];
} {
  return { folder: sources[0]?.file.split('/')[0] ?? '', files: sources };
}
