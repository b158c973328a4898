/** What the build may import of `search/`. The browser imports `client.ts` and nothing else. */
import type * as build from './build.ts';
import type { SearchData } from './data.ts';

export type { Keep } from './build-tables.ts';
export { WHOLE_UP_TO } from './cut.ts';
export type { MatterType, SearchData } from './data.ts';
export { nearestBy } from './nearest.ts';
export { indexByInitial } from './pinyin-index.ts';
export { type SearchSource, searchSource } from './source.ts';

/** See build.ts. The tables of sounds take time to load, and most builds find theirs made. */
export const buildMatterIndex = async (
  ...asked: Parameters<typeof build.buildMatterIndex>
): Promise<SearchData> => (await import('./build.ts')).buildMatterIndex(...asked);
