/** The search as the browser runs it. No Node, no library, no Intl.Segmenter; synchronous. */

import type { List } from '../schema/index.ts';
import type { Cards, MatterType, Names, SearchData, Stage1, Stage2 } from './data.ts';
import { conceptsOf, groupsOf } from './features.ts';
import { typesHinted } from './intent.ts';
import { cardFileOf, filesFor, keysOf, officialOf } from './keys.ts';
import { even, normalise, simplifier, withoutAsking } from './normalise.ts';
import { phraseIndex, type Scored } from './phrase-index.ts';
import { pinyinOf } from './pinyin.ts';
import { SCORING } from './scoring.ts';
import { townsNamed } from './towns.ts';
import { variantsOf } from './variants.ts';

export type { Cards, MatterType, Names, SearchData, Stage1, Stage2 };

/** Narrows the results; `town`, `department` and `domain` take effect once stage 2 is there. */
export interface Filter {
  /** Town id: only matters the town holds. */
  readonly town?: string;
  readonly list?: List;
  readonly department?: string;
  readonly domain?: string;
  readonly type?: MatterType;
  /** How many hits at most; 10 unless told. */
  readonly limit?: number;
}

export interface Hit {
  readonly id: string;
  readonly name: string;
  readonly summary: string;
  readonly list: List;
  readonly type: MatterType;
  readonly score: number;
  /** The spoken or official name that was nearest; empty when only longer texts agree. */
  readonly matched: string;
}

export interface Found {
  readonly hits: readonly Hit[];
  /** Nothing, or nothing near: offer other ways beside the nearest. */
  readonly weak: boolean;
  /** Ids of the towns named in the query. */
  readonly towns: readonly string[];
  /** Cut register only: files to `add` before asking again; the hits are not final until this is empty. */
  readonly needs: readonly string[];
}

export interface Searcher {
  search(query: string, filter?: Filter): Found;
  /** What filters need, once loaded. */
  enrich(stage2: Stage2): void;
  /** A file that `needs` named. */
  add(file: string, content: Names | Cards): void;
  /** A query as Pagefind should get it: the same form, without towns. */
  normalise(query: string): string;
}

const DEFAULT_LIMIT = 10;
/** In so many matters a pair of characters that belong to two words meets once by chance. */
const MATTERS_PER_STRAY = 1300;
/** Meanings of typed letters for which a cut register loads names. */
const MOST_MEANINGS = 4;
/** More is no query; keeps the time for one keystroke bounded. */
const LONGEST_QUERY = 80;

/** After so many names a page may want to look after its reader. */
const NAMES_PER_STEP = 400;

export function createSearcher(stage1: Stage1, stage2?: Stage2): Searcher {
  const steps = creating(stage1, stage2);
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

/** The same in small steps, so that a slow phone can show typed characters in between. */
export function* creating(stage1: Stage1, stage2?: Stage2): Generator<void, Searcher> {
  const simplify = simplifier(stage1.tables);
  const pinyin = pinyinOf(stage1.tables.pinyin);
  const groups = groupsOf(stage1.tables.synonyms);
  const concepts = conceptsOf(groups);
  const index = phraseIndex(stage1.count, groups, stage1.cut?.common ?? {}, SCORING);
  const lexicon = {
    pinyin,
    times: index.times,
    stray: stage1.count / MATTERS_PER_STRAY,
    words: stage1.cut?.words ?? index.names,
  };
  const cards = new Map<number, Omit<Hit, 'score' | 'matched' | 'list' | 'type'>>();
  const loaded = new Set<string>();
  let details = stage2;

  const kindOf = (matter: number) =>
    stage1.kinds[Number.parseInt(stage1.kind[matter] ?? '0', 36)] as readonly [List, MatterType];

  const known = new Set<string>();
  const addName = (matter: number, shown: string, normalised: string) => {
    if (stage1.cut) {
      // One name stands in several files.
      const key = `${matter} ${normalised}`;
      if (known.has(key)) return;
      known.add(key);
    }
    index.addName(matter, shown, normalised);
  };
  const addNames = function* ({ of, say, odd }: Names): Generator<void> {
    let number = 0;
    let next = 0;
    let nextOdd = odd?.[0];
    for (const [i, names] of say.entries())
      for (const name of names.split('|')) {
        const normal = odd !== undefined && number !== nextOdd;
        if (number === nextOdd) nextOdd = number + (odd?.[++next] ?? Number.NaN);
        addName(of?.[i] ?? i, name, normal ? name : normalise(name, simplify));
        if (++number % NAMES_PER_STEP === 0) yield;
      }
  };
  const addCards = (block: Cards, names = block.names) =>
    block.ids.forEach((id, i) => {
      cards.set(block.from + i, {
        id,
        name: names?.[i] ?? '',
        summary: block.summaries[i] ?? '',
      });
    });

  if (stage1.whole) {
    const { names, cards, texts } = stage1.whole;
    yield;
    yield* addNames(names);
    addCards(cards, names.say.map(officialOf));
    // Not in a cut register: there ranking would depend on which cards earlier queries happened to load.
    cards.summaries.forEach((summary, matter) => {
      index.addText(matter, even(`${summary} ${texts[matter] ?? ''}`, simplify));
    });
    yield;
    index.prepare();
  }

  const passes =
    (filter: Filter) =>
    (matter: number): boolean => {
      const [list, type] = kindOf(matter);
      if (filter.list && filter.list !== list) return false;
      if (filter.type && filter.type !== type) return false;
      if (!details) return true;
      if (
        filter.department &&
        details.departments[details.department[matter] ?? -1] !== filter.department
      )
        return false;
      if (filter.domain && details.domains[details.domain[matter] ?? -1] !== filter.domain)
        return false;
      return !filter.town || (details.towns[filter.town]?.[matter] ?? '-') !== '-';
    };

  /** First the names of what is asked; only then the cards, when it is settled whose. */
  const needsOf = (asked: string, sorted: readonly Scored[]): string[] => {
    const { cut } = stage1;
    if (!cut) return [];
    const missing = (files: readonly string[]) =>
      [...new Set(files)].filter((file) => !loaded.has(file));
    // Letters lead to files by what they may stand for; characters by themselves.
    const texts = /[a-z]/.test(asked)
      ? variantsOf(asked, lexicon, 1)
          .slice(0, MOST_MEANINGS)
          .map((v) => v.text)
      : [asked];
    const names = missing(texts.flatMap((text) => filesFor(keysOf(text, pinyin, concepts), cut)));
    return names.length > 0 ? names : missing(sorted.map(({ matter }) => cardFileOf(matter, cut)));
  };

  const search = (query: string, filter: Filter = {}): Found => {
    const evened = even(query.slice(0, LONGEST_QUERY), simplify);
    const { towns, rest } = townsNamed(evened, stage1.towns, stage1.ignore);
    const asked = withoutAsking(rest);
    if (!asked) return { hits: [], weak: true, towns, needs: [] };
    const variants = variantsOf(asked, lexicon, SCORING.repair);
    const hinted = typesHinted(rest);
    const best = new Map<number, Scored>();
    for (const { text, trust } of variants)
      for (const one of index.score(text)) {
        const score = one.score * trust * (hinted.has(kindOf(one.matter)[1]) ? SCORING.hint : 1);
        if (score > (best.get(one.matter)?.score ?? 0)) best.set(one.matter, { ...one, score });
      }
    const sorted = [...best.values()]
      .filter(({ matter }) => passes(filter)(matter))
      .sort((a, b) => b.score - a.score || a.matter - b.matter)
      .slice(0, filter.limit ?? DEFAULT_LIMIT);
    const hits = sorted.flatMap(({ matter, score, name }): Hit[] => {
      const card = cards.get(matter);
      const [list, type] = kindOf(matter);
      return card ? [{ ...card, list, type, score, matched: name === card.name ? '' : name }] : [];
    });
    const near = Math.max(0, ...sorted.map((one) => one.share));
    return { hits, weak: near < SCORING.weak, towns, needs: needsOf(asked, sorted) };
  };

  return {
    search,
    enrich(stage) {
      details = stage;
    },
    add(file, content) {
      loaded.add(file);
      if ('ids' in content) addCards(content);
      else for (const _ of addNames(content));
    },
    normalise: (query) => townsNamed(normalise(query, simplify), stage1.towns, stage1.ignore).rest,
  };
}
