/**
 * The edge where pages meet the register: environment, clock and files are read here and nowhere else in `src/`.
 * Evaluated once per build; in `npm run dev` the content plugin makes Vite evaluate it anew after every change.
 */
import { resolve } from 'node:path';
import { readContent, type Register } from './register/index.ts';
import type { Day } from './schema/index.ts';

/** The content folder: `QUANZE_CONTENT`, or `content/` of this repository. */
export const contentFolder: string = resolve(process.env['QUANZE_CONTENT'] ?? 'content');

/** The day all answers are given for: `QUANZE_TODAY`, or today's date in China. */
export const asOf: Day = process.env['QUANZE_TODAY'] ?? todayInChina();

/** The one Register all pages ask. */
export const register: Register = readOrStop();

function readOrStop(): Register {
  const { register, problems } = readContent(contentFolder);
  const [first] = problems;
  if (register && !first) return register;
  const place = first ? `${first.at.file}:${first.at.line}:${first.at.column}` : contentFolder;
  throw new Error(`${place}\n${first?.message ?? '内容读不出来'}\n${first?.hint ?? ''}`);
}

function todayInChina(): Day {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai' }).format(new Date());
}

/** Address of a page or file of this site, below the sub-path it is published under. */
export function href(path: string): string {
  const base = import.meta.env.BASE_URL.replace(/\/$/, '');
  return `${base}${path}`;
}
