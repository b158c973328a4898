/** Ranks all entries by a set of names: those at hand first, or all of them. */
import type { List } from '../schema/index.ts';
import type { MatterType, Names, Stage1 } from './data.ts';
import { typesHinted } from './intent.ts';
import { normalise, type Simplify } from './normalise.ts';
import { type PhraseIndex, phraseIndex, type Scored } from './phrase-index.ts';
import type { Pinyin } from './pinyin.ts';
import { SCORING } from './scoring.ts';
import { tellsOf } from './tells.ts';
import { type Lexicon, type Variant, variantsOf } from './variants.ts';

/** In so many matters a pair of characters that belong to two words meets once by chance. */
const MATTERS_PER_STRAY = 1300;
/** After so many names a page may want to look after its reader. */
const NAMES_PER_STEP = 400;
/** A query as long as this may tell a story; shorter pieces of it are no clauses. */
const STORY = 16;
const CLAUSE = 4;

export interface Ranking {
  readonly index: PhraseIndex;
  readonly lexicon: Lexicon;
  /** Names of entries from number `from` on, in small steps. */
  addNames(names: Names, simplify: Simplify, from?: number): Generator<void>;
  /** All that shares something with what is asked, best first. `whole`: with its question words. */
  rank(asked: string, whole: string, inTexts: boolean): Scored[];
}

export function rankingOf(
  stage1: Stage1,
  groups: readonly (readonly string[])[],
  pinyin: Pinyin,
): Ranking {
  const { count, others, cut } = stage1;
  const index = phraseIndex(
    count + others.say.length,
    groups,
    cut?.common ?? {},
    tellsOf(stage1.tables.common, SCORING),
    SCORING,
  );
  const lexicon = {
    pinyin,
    times: index.times,
    stray: count / MATTERS_PER_STRAY,
    words: cut?.words ?? index.names,
  };
  const known = new Set<string>();

  const factorOf = (entry: number, hinted: ReadonlySet<MatterType>) =>
    entry >= count
      ? (SCORING.other[Number(others.kinds[entry - count])] ?? 1)
      : hinted.has(kindOf(stage1, entry)[1])
        ? SCORING.hint
        : 1;

  return {
    index,
    lexicon,
    *addNames({ of, say, odd }, simplify, from = 0) {
      let number = 0;
      let next = 0;
      let nextOdd = odd?.[0];
      for (const [i, names] of say.entries())
        for (const name of names === '' ? [] : names.split('|')) {
          const normal = odd !== undefined && number !== nextOdd;
          if (number === nextOdd) nextOdd = number + (odd?.[++next] ?? Number.NaN);
          const entry = of?.[i] ?? from + i;
          const form = normal ? name : normalise(name, simplify);
          // One name of a cut register stands in several files.
          const key = cut ? `${entry} ${form}` : '';
          if (!known.has(key)) index.addName(entry, name, form);
          if (cut) known.add(key);
          if (++number % NAMES_PER_STEP === 0) yield;
        }
    },
    rank(asked, whole, inTexts) {
      const hinted = typesHinted(whole);
      const best = new Map<number, Scored>();
      const variants = variantsOf(asked, lexicon, SCORING.repair);
      for (const { text, trust } of clausesOf(asked, variants))
        for (const one of index.score(text, inTexts)) {
          const score = one.score * trust * factorOf(one.matter, hinted);
          if (score > (best.get(one.matter)?.score ?? 0))
            best.set(one.matter, { ...one, score, share: one.share * trust });
        }
      return [...best.values()].sort((a, b) => b.score - a.score || a.matter - b.matter);
    },
  };
}

/** List and type of a matter. */
export function kindOf({ kinds, kind }: Stage1, matter: number): readonly [List, MatterType] {
  return kinds[Number.parseInt(kind[matter] ?? '0', 36)] as readonly [List, MatterType];
}

/** A story is told in clauses, and one of them names the matter: what agrees with it by words from all over counts less. */
function clausesOf(asked: string, variants: readonly Variant[]): readonly Variant[] {
  const clauses = asked.split(' ').filter(({ length }) => length >= CLAUSE);
  if (asked.length < STORY || clauses.length < 2) return variants;
  return [
    ...variants.map(({ text, trust }) => ({ text, trust: trust * SCORING.scattered })),
    ...clauses.map((text) => ({ text, trust: 1 })),
  ];
}
