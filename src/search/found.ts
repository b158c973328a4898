/** What is asked of the search and what it finds, as the browser sees them. */
import type { List } from '../schema/index.ts';
import type { MatterType, NamedKind, Says, SearchFile, Stage2 } from './data.ts';

/** Narrows the results; `department` and `domain` take effect once stage 2 is there. */
export interface Filter {
  /** Town id: what does not apply there stands below. */
  readonly town?: string;
  readonly list?: List;
  readonly department?: string;
  readonly domain?: string;
  readonly type?: MatterType;
  /** How many hits at most; 10 unless told. */
  readonly limit?: number;
}

/** One row of the results. `matched`: the other name that was asked for; empty when it is the shown one, or none. */
export type Hit = MatterHit | PageHit | ElsewhereHit;

export interface MatterHit {
  readonly kind: '事项';
  readonly id: string;
  readonly name: string;
  readonly summary: string;
  readonly list: List;
  readonly type: MatterType;
  readonly score: number;
  readonly matched: string;
}

/** A question, a document, or what was named in full: department, village, officer. */
export interface PageHit {
  readonly kind: '问答' | '文书' | NamedKind;
  /** Path below the site's root. */
  readonly path: string;
  readonly name: string;
  readonly score: number;
  readonly matched: string;
  /** Ids of the matters it speaks of. */
  readonly matters: readonly string[];
  /** Who comes, what is done there. */
  readonly says?: Says;
}

/** Not the townships' business; what to say of it stands in the file `elsewhere`. */
export interface ElsewhereHit {
  readonly kind: '不归乡镇';
  readonly name: string;
  readonly body: string;
  readonly phone?: string;
  readonly says: string;
  readonly score: number;
  readonly matched: string;
}

/** How sure the search is that the first hit is what was meant. */
export type Match = 'sure' | 'near' | 'none';

export interface Found {
  readonly hits: readonly Hit[];
  /** How many fit, of which `hits` are the first. */
  readonly count: number;
  readonly match: Match;
  /** Ids of the towns named in the query, by themselves or by a village of theirs. */
  readonly towns: readonly string[];
  /** Files to `add` before asking again; the hits are not final until this is empty. */
  readonly needs: readonly string[];
}

export interface Searcher {
  search(query: string, filter?: Filter): Found;
  /** Files that tell more of what was found and change no order: `add` them when there is time. */
  readonly later: readonly string[];
  /** What filters need, once loaded. */
  enrich(stage2: Stage2): void;
  /** A file that `needs` named, in small steps; the search knows it after the last. */
  adding(file: string, content: SearchFile): Generator<void>;
  /** The same at once. */
  add(file: string, content: SearchFile): void;
  /** A query as Pagefind should get it: the same form, without towns. */
  normalise(query: string): string;
}
