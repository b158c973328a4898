/** The door of the search room, build side. The browser imports `client.ts` and nothing else. */
export { buildMatterIndex } from './build.ts';
export type { Cards, Names, SearchData, Stage1, Stage2 } from './data.ts';
