/**
 * The edge where pages meet the register. Evaluated once per build, which lends the reading it has checked; in
 * `npm run dev` the content plugin has it evaluated anew after every change and lends a reader of its own.
 */
import { type Reading, type Register, readContent } from './register/index.ts';
import { contentFolder } from './settings.ts';

export { asOf, contentFolder } from './settings.ts';

/** The one Register all pages ask. */
export const register: Register = readOrStop();

function readOrStop(): Register {
  const lent = (globalThis as { quanzeReader?: (folder: string) => Reading }).quanzeReader;
  const { register, problems } = (lent ?? readContent)(contentFolder);
  const first = problems.find((problem) => problem.severity === 'error');
  if (register && !first) return register;
  const place = first ? `${first.at.file}:${first.at.line}:${first.at.column}` : contentFolder;
  throw new Error(`${place}\n${first?.message ?? '内容读不出来'}\n${first?.hint ?? ''}`);
}

/** Address of a page or file of this site, below the sub-path it is published under. */
export function href(path: string): string {
  const base = import.meta.env.BASE_URL.replace(/\/$/, '');
  return `${base}${path}`;
}
