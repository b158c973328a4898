/** The law index as files: the engine's own, and a newer one where a county has put it beside its content. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type LawIndex, readIndex } from '../law/index.ts';

/** The index the engine comes with. */
export const ENGINE_LAW_INDEX = join(import.meta.dirname, '../law/index.tsv');
/** What a county calls a newer one in its content folder. */
export const COUNTY_LAW_INDEX = 'law-index.tsv';

/** The index that holds for a content folder: the newer of the engine's and its own. */
export function lawIndexFor(folder: string): LawIndex {
  const engine = readLawIndex(ENGINE_LAW_INDEX);
  const own = join(folder, COUNTY_LAW_INDEX);
  if (!existsSync(own)) return engine;
  const newer = readLawIndex(own);
  return newer.taken > engine.taken ? newer : engine;
}

/** Reads one index file; throws where it is none. */
export function readLawIndex(file: string): LawIndex {
  return readIndex(readFileSync(file, 'utf8'));
}
