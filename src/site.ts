/**
 * The edge where pages meet the register: what is being published. `npm run build` lends the reading it has checked
 * and may lend one county after another; in `npm run dev` the content plugin has this file evaluated anew after every
 * change and lends a reader of its own.
 */
import { type Reading, type Register, readContent } from './register/index.ts';
import { contentFolder } from './settings.ts';

export { asOf, contentFolder } from './settings.ts';

/** What is lent through the global object, the one place that Vite's modules and ours both see. */
interface Lent {
  readonly quanzeReader?: (folder: string) => Reading;
  readonly quanzeBase?: string;
}
const lent = globalThis as Lent;

/** The one Register all pages ask. */
export let register: Register;
let base = '';
let texts: ReadonlyMap<string, string> = new Map();
open();

/** Takes what is lent now. Pages see it at once; nothing in `src/` may keep what it made of an earlier register. */
export function open(): void {
  const { register: read, problems, files } = (lent.quanzeReader ?? readContent)(contentFolder);
  const first = problems.find((problem) => problem.severity === 'error');
  if (!read || first) {
    const place = first ? `${first.at.file}:${first.at.line}:${first.at.column}` : contentFolder;
    throw new Error(`${place}\n${first?.message ?? '内容读不出来'}\n${first?.hint ?? ''}`);
  }
  register = read;
  texts = new Map(files.map(({ path, text }) => [path, text]));
  base = (lent.quanzeBase ?? import.meta.env.BASE_URL).replace(/\/$/, '');
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
