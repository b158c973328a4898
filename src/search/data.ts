/** What the build hands to the browser: plain JSON in columns, because columns compress to half of what objects do. */
import type { ClaimMode, DutyType, List, PowerType } from '../schema/index.ts';

export type MatterType = PowerType | DutyType | '公共服务';

/** Tables the normaliser and the pinyin matching need; only for characters that can occur in a query about matters. */
export interface Tables {
  /** Every reading with its characters, packed (`pinyin-table.ts`). */
  readonly pinyin: string;
  /** Groups of words that mean the same to somebody who asks, one a line; only groups of which a word occurs here. */
  readonly synonyms: string;
  /** Characters and pairs of the names that everybody uses, by bits of rarity: `12处理希望…|13…` (`common-words.ts`). */
  readonly common: string;
}

/** What is ranked together with the matters. */
export const OTHER_KINDS = ['问答', '文书', '不归乡镇'] as const;
export type OtherKind = (typeof OTHER_KINDS)[number];

/** Below which address their pages stand; who handles what is not ours has none. */
export const OTHER_FOLDERS = ['/faq/', '/documents/', ''] as const;

/** Entries beside the matters, numbered on after them. */
export interface Others {
  /** Per entry one digit: its place in `OTHER_KINDS`. */
  readonly kinds: string;
  /** Per entry the last part of its page's path, below `OTHER_FOLDERS`, joined by spaces; empty where it has none. */
  readonly pages: string;
  /** Per entry its title and other names, joined by `|`. */
  readonly say: readonly string[];
  /** Per entry the numbers of the matters it speaks of, in base 36 and joined by spaces; entries by commas. */
  readonly matters: string;
}

/** What is found only by its whole name. */
export const NAMED_KINDS = ['部门', '村社区', '执法人员', '乡镇'] as const;
export type NamedKind = (typeof NAMED_KINDS)[number];

/** A department, a village or an officer: it stands in a query or it does not. */
export interface Named {
  /** Place in `NAMED_KINDS`. */
  readonly kind: number;
  /** The shown name, then others, joined by `|`. */
  readonly say: string;
  /** Of a department; of all others the town tells it. */
  readonly path?: string;
  /** Id of the town it belongs to. */
  readonly town?: string;
}

/** File `elsewhere`: who handles what is not the townships', in the order of such entries. */
export interface Elsewhere {
  readonly of: readonly {
    readonly body: string;
    readonly phone?: string;
    readonly says: string;
  }[];
}

/** File `traditional`: traditional characters and, at the same place, their simplified forms. */
export interface Traditional {
  readonly traditional: string;
  readonly simplified: string;
}

/** What is said of somebody who was named, line by line. */
export type Says = readonly { readonly text: string; readonly phone?: string }[];

/** File `places`: by place in `Stage1.named`, who comes and what a village's service room does. */
export interface Places {
  readonly places: Readonly<Record<number, Says>>;
}

/** File `texts`: per matter its statutes and articles, for queries that name one. */
export interface Texts {
  readonly texts: readonly string[];
}

/** How a town may be named in a query; the names are normalised. */
export interface TownNames {
  readonly id: string;
  readonly names: readonly string[];
  /** Place in `Stage1.unreached`: the matters whose law does not reach this town. */
  readonly unreached?: number;
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
  /** Absent where they come later. */
  readonly summaries?: readonly string[];
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
  readonly others: Others;
  /** Whole names of departments, villages and officers. */
  readonly named: readonly Named[];
  /** Lists of numbers of matters whose law does not reach some towns. */
  readonly unreached: readonly (readonly number[])[];
  /** Everything at once for a county's usual number of matters… */
  readonly whole?: {
    /** The first names of each; the others stand in the file `more`, for what these do not answer. */
    readonly names: Names;
    readonly cards: Cards;
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
  readonly modes: readonly ClaimMode[];
  /** Town id → per matter one character: its place in `modes`, or `-` where the town does not hold it. */
  readonly towns: Readonly<Record<string, string>>;
}

export type SearchFile = Names | Cards | Elsewhere | Texts | Traditional | Places;

/** All files of the search; `files` holds what only some queries need. */
export interface SearchData {
  readonly stage1: Stage1;
  readonly stage2: Stage2;
  /** File name without extension → content. */
  readonly files: Readonly<Record<string, SearchFile>>;
}
