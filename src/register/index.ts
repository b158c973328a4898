/** The door of the register room: a content folder in, one linked Register and every problem out. */
import { basename, resolve } from 'node:path';
import { link } from './link.ts';
import type { Register } from './model.ts';
import { byPosition, type Problem } from './problem.ts';
import { readRecords, rememberingReader } from './read.ts';
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
  return contentReader().folder(folder);
}

/** Reads texts already in memory; `folder` reads them from disk. Files that did not change are not parsed again. */
export interface ContentReader {
  (files: readonly SourceFile[], folderName: string, earlier?: readonly Problem[]): Reading;
  folder(folder: string): Reading;
}

/** A reader that remembers parsed files by their text: for `npm run dev`, the editor and tests. */
export function contentReader(): ContentReader {
  const readOne = rememberingReader();
  const read = (
    files: readonly SourceFile[],
    folderName: string,
    earlier: readonly Problem[] = [],
  ): Reading => {
    const records = readRecords(files, readOne);
    const linked = link(records.records, records.broken, folderName);
    const problems = [...earlier, ...records.problems, ...linked.problems].sort(byPosition);
    const register = linked.register && {
      ...linked.register,
      whole: linked.register.whole && problems.length === 0,
    };
    return { ...(register ? { register } : {}), problems, files };
  };
  const folder = (path: string): Reading => {
    const { files, problems } = readSources(path);
    return read(files, basename(resolve(path)), problems);
  };
  return Object.assign(read, { folder });
}
