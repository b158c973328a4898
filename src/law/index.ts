/** The door of the law room: what is known of statutes without asking an editor. */
export { ACTING, actingIn } from './acting/acting.ts';
export type { Change, Named } from './comparing/changes.ts';
export { type Comparison, compareStatutes, type Pair, type Renewal } from './comparing/compare.ts';
export { readStatute, readStatutes } from './comparing/reading.ts';
export { type Statute, textOf } from './comparing/statute.ts';
export { type Sum, sumsIn } from './comparing/sums.ts';
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
export type { ActingText, Ending, IndexedLaw, IndexedVersion, LawIndex } from './model.ts';
export { articleNumber, dayOf, numberOf } from './numerals.ts';
export { takeIndex } from './taking/take.ts';
export { titleKey } from './title.ts';
