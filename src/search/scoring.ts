/** The numbers of the ranking, found by random search: every spoken name asked of an index without it, and both query files. */
import type { Scoring } from './phrase-index.ts';

export const SCORING: Scoring & {
  /** Factor for the types of matter a query hints at. */
  readonly hint: number;
  /** Trust left for every character replaced by a homophone. */
  readonly repair: number;
  /** Below this share of the query in the nearest name the result is called weak. */
  readonly weak: number;
} = {
  char: 1.7,
  pair: 1,
  synonym: 2.3,
  shortness: 0.65,
  cover: 0.42,
  again: 0.03,
  slack: 0.3,
  exact: 3.5,
  second: 0.2,
  text: 0.75,
  hint: 1.12,
  repair: 0.9,
  weak: 0.35,
};
