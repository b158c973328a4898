/** The numbers of the ranking, found by random search on query files (`npm run eval:search`). */
import type { Scoring } from './phrase-index.ts';

export const SCORING: Scoring & {
  /** Factor for the types of matter a query hints at. */
  readonly hint: number;
  /** Trust left for every character replaced by a homophone. */
  readonly repair: number;
  /** Of a story in clauses: factor for what its words name together, beside what one clause names. */
  readonly scattered: number;
  /** Factor for the entries beside the matters, in the order of `OTHER_KINDS`. */
  readonly other: readonly number[];
} = {
  char: 2,
  pair: 1,
  synonym: 1.7,
  shortness: 0.6,
  cover: 0.42,
  again: 0.03,
  slack: 0.3,
  exact: 3.5,
  inside: 1.2,
  second: 0.45,
  text: 2.5,
  hint: 1.2,
  repair: 0.9,
  scattered: 0.7,
  commonPair: 0.5,
  commonChar: 0.7,
  unknown: 0.5,
  other: [1, 0.75, 1.06],
};
