/** The numbers of the ranking, found by random search on both query files, half of each held back in turn. */
import type { Scoring } from './phrase-index.ts';

export const SCORING: Scoring & {
  /** Factor for the types of matter a query hints at. */
  readonly hint: number;
  /** Below this share of the query in the nearest name the result is called weak. */
  readonly weak: number;
} = {
  char: 0.3,
  pair: 1,
  sound: 0.25,
  synonym: 0.7,
  shortness: 0.5,
  cover: 0.1,
  second: 0.2,
  text: 0.4,
  hint: 1.1,
  weak: 0.2,
};
