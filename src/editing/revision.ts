/** What an editing command would do to the content folder: new texts, and what to tell the editor. Nothing is written here. */

import {
  nearest,
  parseYaml,
  type Reading,
  type Register,
  type SourceFile,
  type TextReader,
} from '../register/index.ts';
import { isDay } from '../schema/index.ts';
import { commentsOf } from './format.ts';
import { textWith } from './whole-file.ts';

/** Files to write, by their path below the content folder, and what was done, sentence by sentence. */
export interface Revision {
  readonly changed: ReadonlyMap<string, string>;
  readonly says: readonly string[];
}

/** Why nothing can be done; for the editor. */
export interface Refusal {
  readonly refusal: string;
}

/** All texts of the content to be changed. */
export interface County {
  readonly register: Register;
  readonly files: readonly SourceFile[];
  /** Reads it again once it is changed. */
  readonly read: TextReader;
}

/** Content that cannot be read must be put right first: else a command would change the wrong entry. */
export function countyOf(
  { register, problems, files }: Reading,
  read: TextReader,
): County | Refusal {
  const [first] = problems;
  if (!register || first)
    return {
      refusal: `内容还有 ${problems.length} 处读不通，先运行 npm run check 改好${
        first ? `。第一处：${first.at.file}:${first.at.line} ${first.message}` : ''
      }`,
    };
  return { register, files, read };
}

/** The content as it would be afterwards. */
export function reread({ files, register, read }: County, { changed }: Revision): Reading {
  const [first] = files;
  const root = first ? first.file.slice(0, -first.path.length - 1) : 'content';
  const known = new Set(files.map(({ path }) => path));
  const added = [...changed.keys()].filter((path) => !known.has(path));
  return read(
    [
      ...files.map((file) => ({ ...file, text: changed.get(file.path) ?? file.text })),
      ...added.map((path) => ({
        path,
        file: `${root}/${path}`,
        text: changed.get(path) ?? '',
      })),
    ],
    root,
    [],
    register.lawIndex,
  );
}

/** A record an editor named, or why there is none. */
type Found<T> = { readonly is: T } | Refusal;

/** All records a command was given, by the same names; or the first refusal among them. */
export function allFound<R extends Readonly<Record<string, Found<unknown>>>>(
  named: R,
): { readonly [K in keyof R]: Extract<R[K], { is: unknown }>['is'] } | Refusal {
  const records: Record<string, unknown> = {};
  for (const [name, one] of Object.entries(named)) {
    if ('refusal' in one) return one;
    records[name] = one.is;
  }
  return records as { [K in keyof R]: Extract<R[K], { is: unknown }>['is'] };
}

/** The record called so, or a refusal that suggests what was meant. */
export function found<T>(what: string, id: string, table: ReadonlyMap<string, T>): Found<T> {
  const is = table.get(id);
  if (is !== undefined) return { is };
  const near = nearest(id, table.keys());
  return { refusal: `没有编号是 ${id} 的${what}${near ? `，是不是 ${near}` : ''}` };
}

/** A refusal unless it is a day of the calendar. */
export function notADay(what: string, day: string): Refusal | undefined {
  if (isDay(day)) return undefined;
  return { refusal: `${what}要写成 2026-08-15 这样的日期，现在是 ${day}` };
}

/** What a file says, in its own terms. */
export function recordsIn<T>(county: County, path: string): T | undefined {
  const file = county.files.find((f) => f.path === path);
  return file && (parseYaml(file.text, file.file).parsed?.value as T | undefined);
}

/** The file once it says this; a refusal where that would cost a comment, which only a person can weigh. */
export function amended(
  county: County,
  path: string,
  to: unknown,
): { readonly text: string } | Refusal {
  const text = county.files.find((f) => f.path === path)?.text ?? '';
  const after = textWith(path, text, { value: to });
  const kept = new Set(commentsOf(after));
  const lost = commentsOf(text).find((comment) => !kept.has(comment));
  if (lost !== undefined) return { refusal: `${path} 里的这条注释会丢掉，请手工改：${lost}` };
  return { text: after };
}
