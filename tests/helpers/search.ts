/** For tests only: a small register made of names, so that a test shows all it needs. */

import type { Matter, Register } from '../../src/register/index.ts';
import { buildMatterIndex } from '../../src/search/build.ts';
import { createSearcher, type Searcher } from '../../src/search/client.ts';
import type { SearchData, SearchFile } from '../../src/search/data.ts';
import { searchSource } from '../../src/search/index.ts';
import { registerWith } from './answers.ts';

export const TEST_DAY = '2026-11-21';

/** Name → spoken names, in this order; everything else as in the small county's 低保. */
export type Said = Readonly<Record<string, readonly string[]>>;

/** The small county with these matters in place of its own. */
export function registerOf(said: Said, like: Partial<Matter> = {}): Register {
  const register = registerWith();
  const [pattern] = register.matters.values();
  const matters = Object.entries(said).map(([name, spokenAs], i) => {
    const id = `matter-${i}`;
    return [
      id,
      { ...pattern, ...like, id, name, spokenAs, summary: name, claims: [] } as unknown as Matter,
    ] as const;
  });
  return { ...register, matters: new Map(matters) };
}

/** Answers as a page sees them: files that a query needs are added first. */
export function searcherOf(said: Said): Searcher {
  return complete(buildMatterIndex(searchSource(registerOf(said), TEST_DAY)));
}

/** A searcher that finds all its files by itself. */
export function complete(data: SearchData): Searcher {
  const searcher = createSearcher(data.stage1, data.stage2);
  const search: Searcher['search'] = (query, filter) => {
    for (;;) {
      const found = searcher.search(query, filter);
      if (found.needs.length === 0) return found;
      for (const file of found.needs) searcher.add(file, data.files[file] as SearchFile);
    }
  };
  return { ...searcher, search };
}

/** Asks again, adding files, until the answer is final; tells what was loaded. */
export function askAll(searcher: Searcher, query: string, data: SearchData) {
  const loaded: string[] = [];
  for (;;) {
    const found = searcher.search(query);
    if (found.needs.length === 0) return { ...found, loaded };
    for (const file of found.needs) {
      const content = data.files[file];
      if (!content) throw new Error(`no file ${file}`);
      searcher.add(file, content);
      loaded.push(file);
    }
  }
}
