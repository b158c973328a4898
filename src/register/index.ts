/** The door of the register room: a content folder in, one linked Register and every problem out. */
import { basename, resolve } from 'node:path';
import { link } from './link.ts';
import type { Register } from './model.ts';
import { byPosition, type Problem } from './problem.ts';
import { readRecords } from './read.ts';
import { readSources, type SourceFile } from './source.ts';

export { show } from './explain.ts';
export type * from './model.ts';
export { nearest } from './nearest.ts';
export {
  byPosition,
  type Edit,
  type Position,
  type Problem,
  READING_CHECKS,
  type ReadingCheck,
  type Severity,
} from './problem.ts';
export type { SourceFile } from './source.ts';
export type { Path } from './yaml.ts';

/** What reading gives: the Register unless there is no site.yaml to stand on, and all problems in file order. */
export interface Reading {
  readonly register?: Register;
  readonly problems: readonly Problem[];
  /** Texts as read, for excerpts in messages. */
  readonly files: readonly SourceFile[];
}

/** Reads the content folder once. */
export function readContent(folder: string): Reading {
  const { files, problems } = readSources(folder);
  return readSourceFiles(files, basename(resolve(folder)), problems);
}

/** The same from texts already in memory: what tests and the editor use. */
export function readSourceFiles(
  files: readonly SourceFile[],
  folder: string,
  earlier: readonly Problem[] = [],
): Reading {
  const read = readRecords(files);
  const linked = link(read.records, read.broken, folder);
  const problems = [...earlier, ...read.problems, ...linked.problems].sort(byPosition);
  const register = linked.register && {
    ...linked.register,
    whole: linked.register.whole && problems.length === 0,
  };
  return { ...(register ? { register } : {}), problems, files };
}
