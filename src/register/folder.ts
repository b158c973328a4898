/** Reads a content folder from disk into one Register, for commands, the build and tests. */
import { basename, resolve } from 'node:path';
import type { LawIndex } from '../law/index.ts';
import { ENGINE_LAW_INDEX, lawIndexFor, readLawIndex } from './law-index-file.ts';
import type { ParsedValues } from './read.ts';
import { type Reading, type TextReader, textReader } from './reading.ts';
import { readSources } from './source.ts';

export { COUNTY_LAW_INDEX, ENGINE_LAW_INDEX, lawIndexFor, readLawIndex } from './law-index-file.ts';
export { DRAFTS, isStray, readSources } from './source.ts';

/** Reads the content folder once. */
export function readContent(folder: string): Reading {
  return contentReader().folder(folder);
}

/** Reads texts already in memory, like any text reader; `folder` reads them from disk. */
export interface ContentReader extends TextReader {
  folder(folder: string): Reading;
}

/**
 * For `npm run dev`, commands and tests. `values` may know texts from an earlier run. Statutes are looked up in
 * `lawIndex`, in none with `null`, and where nothing is said in the index that holds for the folder.
 */
export function contentReader(values?: ParsedValues, lawIndex?: LawIndex | null): ContentReader {
  const parse = textReader(values);
  const given = lawIndex ?? undefined;
  let engine: LawIndex | undefined;
  const engineIndex = () => {
    engine ??= readLawIndex(ENGINE_LAW_INDEX);
    return engine;
  };
  const read: TextReader = (files, name, earlier, index = given) =>
    parse(files, name, earlier, index ?? (lawIndex === null ? undefined : engineIndex()));
  const folder = (path: string): Reading => {
    const { files, problems } = readSources(path);
    const name = basename(resolve(path));
    // Without the folder every file would be reported missing; one problem is enough.
    if (problems.some(({ at }) => at.file === name)) return { problems, files };
    return read(files, name, problems, lawIndex === undefined ? lawIndexFor(path) : given);
  };
  return Object.assign(read, { folder });
}
