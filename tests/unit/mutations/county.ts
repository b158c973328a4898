/** The demonstration county, read once, with some of its files changed for one check. */
import { join } from 'node:path';
import { contentReader } from '../../../src/register/folder.ts';
import type { Problem, Reading, Register } from '../../../src/register/index.ts';
import { checkRegister, RULES } from '../../../src/rules/index.ts';

const FOLDER = join(import.meta.dirname, '../../../content');
const reader = contentReader();
const { files } = reader.folder(FOLDER);
/** All texts of the demonstration county. */
export const demonstrationFiles = files;

/** Path below the content folder → its new text. The files and their order stay. */
export type Changed = Readonly<Record<string, string>>;

export function textOf(path: string): string {
  const file = files.find((f) => f.path === path);
  if (!file) throw new Error(`no ${path} in the demonstration county`);
  return file.text;
}

/** A basis under the act that ended on 2026-08-14. */
export const OLD_ACT =
  /^ {2}- law: daqi-wuran-fangzhi-fa\n(?: {4}.*\n)*? {4}until: 2026-08-14\n(?: {4}.*\n)+/m;

/** Only the files that changed are parsed; texts are kept in memory. */
export function readCounty(changed: Changed = {}): Reading {
  return reader(
    files.map((file) => ({ ...file, text: changed[file.path] ?? file.text })),
    'content',
  );
}

/** The same, for changes that leave everything readable. */
export function county(changed: Changed = {}): Register {
  const { register, problems } = readCounty(changed);
  const [first] = problems;
  if (first)
    throw new Error(
      `the mutation must be readable: ${first.at.file}:${first.at.line} ${first.message}`,
    );
  if (!register) throw new Error('no register');
  return register;
}

const published = county();
const known = new Map<string, ReadonlySet<string>>();

/**
 * What the change brings: problems that the county does not have that day without it. With `since` it is compared
 * with the county as it is published.
 */
export function broughtBy(changed: Changed, asOf: string, since = false): Problem[] {
  const before = known.get(asOf) ?? new Set(checkRegister(published, asOf, RULES).map(identity));
  known.set(asOf, before);
  return checkRegister(county(changed), asOf, RULES, since ? published : undefined).filter(
    (p) => !before.has(identity(p)),
  );
}

/** Lines move when text is put in above. */
function identity({ rule, at, message }: Problem): string {
  return [rule, at.file, message].join('\n');
}

/** The text with `old`, which stands there once, replaced. */
export function replaced(text: string, old: string | RegExp, by: string): string {
  const parts = text.split(old);
  if (parts.length !== 2) throw new Error(`${parts.length - 1} times in the text: ${old}`);
  return parts.join(by);
}

/** The text of a list with one entry changed, which is told by its first line. `''` takes it out. */
export function withEntry(path: string, first: string, change: (entry: string) => string): Changed {
  const text = textOf(path);
  const start = text.indexOf(`- ${first}\n`);
  if (start < 0) throw new Error(`no entry ${first} in ${path}`);
  const rest = text.slice(start);
  const length = /\n(?=- |\n|#)/.exec(rest.slice(2))?.index ?? rest.length - 3;
  const end = start + 2 + length + 1;
  return { [path]: text.slice(0, start) + change(text.slice(start, end)) + text.slice(end) };
}

/** `file:line` of a line that reads so, the first one below `after`, in the changed text. */
export function placeOf(changed: Changed, path: string, line: string, after?: string): string {
  const lines = (changed[path] ?? textOf(path)).split('\n').map((l) => l.trim());
  const from = after === undefined ? 0 : lines.indexOf(after);
  const found = lines.indexOf(line, from);
  if (from < 0 || found < 0) throw new Error(`no line ${line} in ${path}`);
  return `content/${path}:${found + 1}`;
}
