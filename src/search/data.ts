/** What the build hands to the browser: plain JSON in columns, because columns compress to half of what objects do. */
import type { DutyType, List, Mode, PowerType } from '../schema/index.ts';

export type MatterType = PowerType | DutyType | '公共服务';

/** Tables the normaliser and the pinyin matching need; only for characters that can occur in a query about matters. */
export interface Tables {
  /** Traditional characters and, at the same place, their simplified forms. */
  readonly traditional: string;
  readonly simplified: string;
  /** Every reading with its characters, packed (`pinyin-table.ts`). */
  readonly pinyin: string;
  /** Groups of words that mean the same to somebody who asks, one a line; only groups of which a word occurs here. */
  readonly synonyms: string;
}

/** How a town may be named in a query; the names are normalised. */
export interface TownNames {
  readonly id: string;
  readonly names: readonly string[];
}

/**
 * Spoken and official names of some matters: `of[i]` is the matter's number, or `i` itself where all are there; `say[i]`
 * its names, joined by `|`.
 */
export interface Names {
  readonly of?: readonly number[];
  readonly say: readonly string[];
  /** Which names normalising changes, counted from the last such name; it costs a phone much to find out. Without: any. */
  readonly odd?: readonly number[];
}

/** What a result shows, for `ids.length` matters from number `from` on. */
export interface Cards {
  readonly from: number;
  readonly ids: readonly string[];
  /** Official names; a whole register has them already, as the first of each matter's `say`. */
  readonly names?: readonly string[];
  readonly summaries: readonly string[];
}

/** How a big register is cut, so that a query loads only what it needs. */
export interface Cut {
  /** Matters per card file `cards-<n>`. */
  readonly cardSize: number;
  /** Every `names-<key>` file, with the number of names in which its syllable or synonym group occurs. */
  readonly keys: Readonly<Record<string, number>>;
  /** How many matters hold a common character or pair: one file cannot tell. */
  readonly common: Readonly<Record<string, number>>;
  /** Short spoken names for queries in initials, by which no file can be found. */
  readonly words: readonly string[];
}

/**
 * Stage 1: all that ranking needs, so that the first results are the final ones. Loaded when the search box gets the
 * focus.
 */
export interface Stage1 {
  readonly count: number;
  readonly kinds: readonly (readonly [List, MatterType])[];
  /** Per matter, as characters of base 36: its place in `kinds`. */
  readonly kind: string;
  readonly tables: Tables;
  readonly towns: readonly TownNames[];
  /** Words that say nothing because every page is about them: the county's own name. */
  readonly ignore: readonly string[];
  /** Everything at once for a county's usual number of matters… */
  readonly whole?: {
    readonly names: Names;
    readonly cards: Cards;
    /** Per matter: department, statutes and articles; searched at low weight, as the summary is. */
    readonly texts: readonly string[];
  };
  /** …or cut, when there are many more. */
  readonly cut?: Cut;
}

/** Stage 2: what filters need; it never changes the order of what is found. Loaded when somebody filters. */
export interface Stage2 {
  readonly departments: readonly string[];
  readonly domains: readonly string[];
  /** Per matter: place in `departments`, in `domains`. */
  readonly department: readonly number[];
  readonly domain: readonly number[];
  readonly modes: readonly Mode[];
  /** Town id → per matter one character: its place in `modes`, or `-` where the town does not hold it. */
  readonly towns: Readonly<Record<string, string>>;
}

/** All files of the search; `files` has entries only for a cut register. */
export interface SearchData {
  readonly stage1: Stage1;
  readonly stage2: Stage2;
  /** File name without extension → content. */
  readonly files: Readonly<Record<string, Names | Cards>>;
}
