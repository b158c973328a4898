/** The door of the search room, build side. The browser imports `client.ts` and nothing else. */
export { buildMatterIndex } from './build.ts';
export type { Keep } from './build-tables.ts';
export { WHOLE_UP_TO } from './cut.ts';
export type { Cards, MatterType, Names, SearchData, Stage1, Stage2 } from './data.ts';
export { type SearchedMatter, type SearchSource, searchSource } from './source.ts';
