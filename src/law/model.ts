/** What the index says about statutes. Facts that rest on the national database, on no editor's claim. */
import type { Day } from '../schema/index.ts';
import type { Acting } from './acting/acting.ts';

/** One version of a statute. What is absent is unknown. */
export interface IndexedVersion {
  /** The day it was passed or published. */
  readonly published?: Day;
  /** The first day in force. */
  readonly from?: Day;
  /** The number of its last article. */
  readonly articles?: number;
  /** Its id in the national database. */
  readonly id?: string;
  /** True where the day is known from hearsay only. */
  readonly unverified?: true;
  /** Since when the index knows it; absent for what its first edition knew. */
  readonly learnt?: Day;
}

/** That a statute is no longer in force. */
export interface Ending {
  /** Its last day; absent where only the fact is known. */
  readonly until?: Day;
  /** The full title of the statute that repeals it. */
  readonly by?: string;
  readonly byArticle?: string;
  readonly unverified?: true;
  readonly learnt?: Day;
}

/** One article that names towns as those who must, may or do. */
export interface ActingArticle {
  /** 第三十六条, as printed. */
  readonly article: string;
  readonly who: readonly Acting[];
}

/** The articles of one version that make towns act. */
export interface ActingText {
  /** The first day of the version; absent where unknown, and it is in force. */
  readonly from?: Day;
  /** In the order of the statute. */
  readonly articles: readonly ActingArticle[];
  readonly learnt?: Day;
}

/** One statute. */
export interface IndexedLaw {
  /** Its full official title. */
  readonly title: string;
  /** 法律, 行政法规 or 司法解释; absent where the source did not say. */
  readonly kind?: string;
  /** Earliest first; those without any day, of which only the existence is known, come last. */
  readonly versions: readonly IndexedVersion[];
  readonly ending?: Ending;
  /** Of the version in force and the one to come; absent where no article makes towns act, or the text is unknown. */
  readonly acting?: readonly ActingText[];
  /** The day the index speaks for. */
  readonly taken: Day;
}

/** All statutes known on the day the index was taken. */
export interface LawIndex {
  /** The day for which the index speaks. */
  readonly taken: Day;
  /** The titles it holds, as printed. */
  readonly titles: readonly string[];
  /** The statute of that title, however it is written; undefined for one the index does not hold. */
  find(title: string): IndexedLaw | undefined;
  /** The statutes with articles that make towns act, in the order of their titles. */
  readonly acting: readonly IndexedLaw[];
}
