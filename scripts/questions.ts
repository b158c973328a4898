/**
 * How commands begin that answer from content. Words that cannot be are refused in one sentence, content that cannot be
 * read with its problems; the exit code is 2 either way.
 */
import { readFileSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { noticeText } from '../src/import/index.ts';
import { readContent } from '../src/register/folder.ts';
import type { Register } from '../src/register/index.ts';
import { type Day, isDay } from '../src/schema/index.ts';
import { contentFolder, dayFor } from '../src/settings.ts';
import { complain } from './command-line.ts';
import { printText } from './print/text.ts';

/** Options of all of them. */
export const FROM_CONTENT = {
  format: { type: 'string', default: 'text' },
  content: { type: 'string', default: contentFolder },
} as const;

/** The register, and the day it is asked about: as typed behind `option`, else the content's own. Undefined where refused. */
export function askContent(
  typed: { readonly content: string; readonly format: string },
  option: string,
  written: Day | undefined,
  usage: string,
): { readonly register: Register; readonly day: Day } | undefined {
  const wrong = wrongFormat(typed.format) ?? wrongDay({ [option]: written });
  if (wrong) return complain(wrong, usage);
  const folder = resolve(typed.content);
  const read = readContent(folder);
  if (read.register) return { register: read.register, day: written ?? dayFor(folder) };
  process.stderr.write(printText(read.problems, read, process.stderr.isTTY === true));
  process.exitCode = 2;
  return undefined;
}

/** The text of that file, of a text or Word file in any encoding people have; or what is wrong with it. */
export function askedText(words: readonly string[]): { readonly text: string } | string {
  const bytes = askedFile(words);
  if (typeof bytes === 'string') return bytes;
  const text = noticeText(bytes);
  return typeof text === 'string' ? { text } : `${words[0]}：${text.refused}`;
}

/** The one file that was named, `-` for what comes in; or what is wrong with it. */
function askedFile([file, ...more]: readonly string[]): Uint8Array | string {
  if (file === undefined) return '要写一个文件，现在没有写';
  if (more.length > 0) return `要写一个文件，现在写了 ${more.length + 1} 个`;
  try {
    return new Uint8Array(readFileSync(file === '-' ? 0 : file));
  } catch {
    return `${file} 打不开`;
  }
}

export function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() === true;
}

export function wrongFormat(format: string): string | undefined {
  return ['json', 'text'].includes(format)
    ? undefined
    : `--format 只能写 json、text，现在是 ${format}`;
}

/** What is wrong with the first day that is none. Those not typed are none of its business. */
export function wrongDay(days: Readonly<Record<string, string | undefined>>): string | undefined {
  const [option, day] =
    Object.entries(days).find(([, day]) => day !== undefined && !isDay(day)) ?? [];
  if (day === undefined) return undefined;
  return /^\d{4}-\d\d-\d\d$/.test(day)
    ? `${option} 写的 ${day} 这一天日历上没有，请改成日历上有的日子`
    : `${option} 要写成 2026-11-21 这样的日期，现在是 ${day}`;
}
