/** The search as a page asks it, without a browser. */
import type { Found, Searcher, SearchFile } from '../../src/search/client.ts';

const RESULTS = 10;

/** Asks as a page does: files that a query needs are added until nothing is missing. */
export function ask(
  searcher: Searcher,
  query: string,
  files: Readonly<Record<string, SearchFile>>,
  town?: string,
): Found {
  for (;;) {
    const found = searcher.search(query, { limit: RESULTS, ...(town ? { town } : {}) });
    if (found.needs.length === 0) return found;
    for (const file of found.needs) searcher.add(file, files[file] as SearchFile);
  }
}
