/** The numbers of the ranking, found by random search on both query files, half of each held back in turn. */
import type { Scoring } from './phrase-index.ts';

export const SCORING: Scoring & {
  /** Factor for the types of matter a query hints at. */
  readonly hint: number;
  /** Trust left for every character replaced by a homophone. */
  readonly repair: number;
  /** Below this share of the query in the nearest name the result is called weak. */
  readonly weak: number;
} = {
  char: 1.5,
  pair: 1,
  synonym: 2.3,
  shortness: 0.65,
  cover: 0.25,
  again: 0.02,
  slack: 5,
  exact: 1.5,
  second: 0.05,
  text: 0.75,
  hint: 1.12,
  repair: 0.8,
  weak: 0.2,
};
