/** The door of the law room: what is known of statutes without asking an editor. */
export {
  asKnownOn,
  beyondLast,
  doubtedUntil,
  NATIONAL_DATABASE,
  newestOn,
  officialAddress,
  passedOn,
  type Reach,
  reachBefore,
  sayReach,
  versionOn,
} from './facts.ts';
export { partOf, readIndex, writeIndex } from './index-file.ts';
export type { Ending, IndexedLaw, IndexedVersion, LawIndex } from './model.ts';
export { articleNumber, numberOf } from './numerals.ts';
export { type Sources, type Taken, takeIndex } from './taking/take.ts';
export { titleKey } from './title.ts';
