/**
 * By what a big register's names are cut into files. A key is a syllable — so that characters, wrong homophones and
 * pinyin lead to the same file — or a synonym group. A name is stored under its rarest keys; a query loads its own.
 */
import type { Cut } from './data.ts';
import { type Concepts, unitsOf } from './features.ts';
import type { Pinyin } from './pinyin.ts';

/** Files in which one name stands: found again when the query shares one of these. */
const STORED = { syllables: 2, groups: 1 } as const;
/** Files one query loads; more would not change the first results but cost a phone its quota. */
const LOADED = { syllables: 5, groups: 2 } as const;
/** For names and queries in digits and foreign letters only. */
const OTHER = 'other';

export interface Keys {
  readonly syllables: readonly string[];
  readonly groups: readonly string[];
}

/** All keys of a normalised text. */
export function keysOf(text: string, pinyin: Pinyin, concepts: Concepts): Keys {
  const syllables = new Set<string>();
  for (const unit of unitsOf(text)) {
    if (unit === ' ') continue;
    const sounds = /^[a-z]/.test(unit) ? (pinyin.cut(unit)[0] ?? []) : pinyin.syllablesOf(unit);
    for (const syllable of sounds.length > 0 ? sounds : [OTHER]) syllables.add(syllable);
  }
  return { syllables: [...syllables], groups: concepts(text).map((group) => `g${group}`) };
}

/** Where a name is stored. `times`: in how many names a key occurs. */
export function keysToStore(keys: Keys, times: (key: string) => number): string[] {
  return rarest(keys, times, STORED);
}

/** Which files a query needs; keys without a file are in no name. */
export function filesFor(keys: Keys, cut: Cut): string[] {
  const known = (list: readonly string[]) => list.filter((key) => key in cut.keys);
  const times = (key: string) => cut.keys[key] ?? 0;
  return rarest(
    { syllables: known(keys.syllables), groups: known(keys.groups) },
    times,
    LOADED,
  ).map(fileOf);
}

/** File name of a key's names. */
export function fileOf(key: string): string {
  return `names-${key}`;
}

/** File name of the card of a matter. */
export function cardFileOf(matter: number, cut: Pick<Cut, 'cardSize'>): string {
  return `cards-${Math.floor(matter / cut.cardSize)}`;
}

function rarest(
  keys: Keys,
  times: (key: string) => number,
  most: { syllables: number; groups: number },
): string[] {
  const sorted = (list: readonly string[]) =>
    [...list].sort((a, b) => times(a) - times(b) || (a < b ? -1 : 1));
  return [
    ...sorted(keys.syllables).slice(0, most.syllables),
    ...sorted(keys.groups).slice(0, most.groups),
  ];
}

/** The official name of a matter: the first of its names. */
export function officialOf(say: string): string {
  return say.split('|', 1)[0] ?? '';
}
