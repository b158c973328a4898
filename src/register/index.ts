/** The door of the register room: a content folder in, one linked Register and every problem out. */
import { basename, resolve } from 'node:path';
import { link } from './link.ts';
import type { Register } from './model.ts';
import { byPosition, type Problem } from './problem.ts';
import { readRecords, rememberingReader } from './read.ts';
import { readSources, type SourceFile } from './source.ts';
import type { ParsedValues } from './yaml.ts';

export { type Amendment, amend } from './amend.ts';
export { type DraftField, draftText } from './draft-file.ts';
export { applyEdits, type Edit, editedLine, type Fix } from './edit.ts';
export { show } from './explain.ts';
export { formatFrontMatter, formatYaml } from './format.ts';
export { type MapFile, readMap } from './import-map.ts';
export { type EntryChange, listEntries, rewriteList } from './list-file.ts';
export type * from './model.ts';
export type * from './model-prose.ts';
export { distance, nearest, slipOf } from './nearest.ts';
export {
  byPosition,
  type Position,
  type Problem,
  READING_CHECKS,
  type ReadingCheck,
  type Severity,
} from './problem.ts';
export { kindOf } from './read.ts';
export { decode, readSources, type SourceFile } from './source.ts';
export { exampleOf, toYaml, writeRecord, writeTemplate } from './write.ts';
export { type ParsedValues, type Path, parseYaml } from './yaml.ts';

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

/**
 * A reader that remembers parsed files by their text: for `npm run dev`, the editor and tests. `values` may know
 * texts from an earlier run.
 */
export function contentReader(values?: ParsedValues): ContentReader {
  const readOne = rememberingReader(values);
  const read = (
    files: readonly SourceFile[],
    folderName: string,
    earlier: readonly Problem[] = [],
  ): Reading => {
    const prefix = `${folderName}/`;
    const unreadable = earlier.map(({ at }) => at.file.slice(prefix.length));
    const records = readRecords(files, unreadable, readOne);
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
    const name = basename(resolve(path));
    // A folder that is not there lacks everything; saying it once is enough.
    if (problems.some(({ at }) => at.file === name)) return { problems, files };
    return read(files, name, problems);
  };
  return Object.assign(read, { folder });
}
