/** Texts in, one linked Register and every problem out. Knows no file system: the build and the browser read alike. */
import type { LawIndex } from '../law/index.ts';
import { link } from './link.ts';
import type { Register } from './model.ts';
import { byPosition, type Problem } from './problem.ts';
import { type ParsedValues, readRecords, rememberingReader } from './read.ts';
import type { SourceFile } from './source-file.ts';

/** What reading gives: the Register unless there is no site.yaml to stand on, and all problems in file order. */
export interface Reading {
  readonly register?: Register;
  readonly problems: readonly Problem[];
  /** Texts as read, for excerpts in messages. */
  readonly files: readonly SourceFile[];
}

/**
 * Reads texts already in memory, statutes looked up in `lawIndex` where there is one. Files that did not change since
 * the last time are not parsed again.
 */
export type TextReader = (
  files: readonly SourceFile[],
  folderName: string,
  earlier?: readonly Problem[],
  lawIndex?: LawIndex,
) => Reading;

/** A reader that remembers parsed files by their text. `values` may know texts from an earlier run. */
export function textReader(values?: ParsedValues): TextReader {
  const readOne = rememberingReader(values);
  return (files, folderName, earlier = [], lawIndex) => {
    const prefix = `${folderName}/`;
    const unreadable = earlier.map(({ at }) => at.file.slice(prefix.length));
    const records = readRecords(files, unreadable, readOne);
    const linked = link(records.records, records.broken, folderName, lawIndex);
    const problems = [...earlier, ...records.problems, ...linked.problems].sort(byPosition);
    const register = linked.register && {
      ...linked.register,
      whole: linked.register.whole && problems.length === 0,
    };
    return { ...(register ? { register } : {}), problems, files };
  };
}

/** Reads texts for `values` to know them; what is wrong with them is said when they are read with all others. */
export function readAhead(files: readonly SourceFile[], values: ParsedValues): void {
  readRecords(files, [], rememberingReader(values));
}
