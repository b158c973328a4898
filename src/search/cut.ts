/** Build side: cuts the files of a big register, so that a phone loads what one query needs and not the whole. */
import type { Cut, SearchData, SearchFile } from './data.ts';
import { conceptsOf, featuresOf, groupsOf } from './features.ts';
import { cardFileOf, fileOf, keysOf, keysToStore, officialOf } from './keys.ts';
import { pinyinOf } from './pinyin.ts';
import { SCORING } from './scoring.ts';

/** Above this many matters one file would pass the bound of 80 KB for the first results. */
export const WHOLE_UP_TO = 350;
const CARD_SIZE = 16;
/** A character or pair in more than this share of the matters is common: its rarity cannot be told from a few files. */
const COMMON = 0.02;
/** Words for initials: how many of each length. */
const WORDS_OF_LENGTH: Readonly<Record<number, number>> = { 2: 300, 3: 400, 4: 500 };

interface Name {
  readonly matter: number;
  readonly shown: string;
  readonly normalised: string;
}

/** The same search in small files. `normalised` gives the indexed form of a name. */
export function cutSearch(data: SearchData, normalised: (name: string) => string): SearchData {
  const { whole, ...stage1 } = data.stage1;
  if (!whole) return data;
  const pinyin = pinyinOf(stage1.tables.pinyin);
  const concepts = conceptsOf(groupsOf(stage1.tables.synonyms));
  const names: Name[] = whole.names.say.flatMap((said, matter) =>
    said.split('|').map((shown) => ({ matter, shown, normalised: normalised(shown) })),
  );

  const keys = names.map((name) => keysOf(name.normalised, pinyin, concepts));
  const times = count(keys.flatMap(({ syllables, groups }) => [...syllables, ...groups]));
  const stored = new Map<string, Map<number, string[]>>();
  names.forEach(({ matter, shown }, i) => {
    for (const key of keysToStore(keys[i] as (typeof keys)[number], (k) => times.get(k) ?? 0)) {
      const file = stored.get(key) ?? new Map<number, string[]>();
      stored.set(key, file.set(matter, [...(file.get(matter) ?? []), shown]));
    }
  });

  const cut: Cut = {
    cardSize: CARD_SIZE,
    keys: Object.fromEntries([...stored.keys()].sort().map((key) => [key, times.get(key) ?? 0])),
    common: commonFeatures(names, stage1.count, concepts),
    words: frequentWords(names),
  };
  const { cards, more: _, ...others } = data.files;
  if (!cards || !('summaries' in cards) || !cards.summaries) return data;
  const files: Record<string, SearchFile> = { ...others };
  for (const [key, byMatter] of stored)
    files[fileOf(key)] = {
      of: [...byMatter.keys()],
      say: [...byMatter.values()].map((list) => list.join('|')),
    };
  for (let from = 0; from < stage1.count; from += CARD_SIZE) {
    const of = <T>(list: readonly T[]) => list.slice(from, from + CARD_SIZE);
    const { ids, summaries } = cards;
    files[cardFileOf(from, cut)] = {
      from,
      ids: of(ids),
      names: of(whole.names.say).map(officialOf),
      summaries: of(summaries),
    };
  }
  return { stage1: { ...stage1, cut }, stage2: data.stage2, files };
}

function commonFeatures(
  names: readonly Name[],
  matters: number,
  concepts: (text: string) => readonly number[],
) {
  const perMatter = new Map<number, Set<string>>();
  for (const { matter, normalised } of names) {
    const seen = perMatter.get(matter) ?? new Set<string>();
    for (const feature of featuresOf(normalised, concepts, SCORING).keys()) seen.add(feature);
    perMatter.set(matter, seen);
  }
  const times = count([...perMatter.values()].flatMap((seen) => [...seen]));
  return Object.fromEntries(
    [...times].filter(([, n]) => n > matters * COMMON).sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}

/** The most frequent stretches of characters; whether they are words, nobody has to know. */
function frequentWords(names: readonly Name[]): string[] {
  return Object.entries(WORDS_OF_LENGTH).flatMap(([length, most]) => {
    const parts = names.flatMap(({ normalised }) => stretches(normalised, Number(length)));
    return [...count(parts)]
      .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
      .slice(0, most)
      .map(([word]) => word);
  });
}

function stretches(name: string, length: number): string[] {
  const all = Array.from({ length: Math.max(0, name.length - length + 1) }, (_, at) =>
    name.slice(at, at + length),
  );
  return all.filter((part) => /^[\u4e00-\u9fff]+$/.test(part));
}

function count(list: Iterable<string>): Map<string, number> {
  const times = new Map<string, number>();
  for (const item of list) times.set(item, (times.get(item) ?? 0) + 1);
  return times;
}
