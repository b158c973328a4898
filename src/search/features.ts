/** What of a text is compared: characters, pairs, pairs of syllables (wrong homophones, pinyin) and synonym groups. */
import type { Pinyin } from './pinyin.ts';

/** One character, one run of digits or letters, or — typed in pinyin — one syllable without a character. */
export interface Unit {
  readonly text: string;
  readonly readings: readonly string[];
}

/** How much a kind of agreement counts beside the rarity of what agrees. */
export interface Weights {
  readonly char: number;
  readonly pair: number;
  readonly sound: number;
  readonly synonym: number;
}

/** Feature → weight. Keys: `烧`, `秸秆`, `jie gan`, `#12`. */
export type Features = Map<string, number>;

/** Finds words of synonym groups in a text. */
export type Concepts = (text: string) => readonly number[];

/** Longest word first is not needed: a text holds every group of which a word stands in it. */
export function conceptsOf(groups: readonly (readonly string[])[]): Concepts {
  const byWord = new Map<string, number[]>();
  let longest = 1;
  groups.forEach((group, i) => {
    for (const word of group) {
      byWord.set(word, [...(byWord.get(word) ?? []), i]);
      longest = Math.max(longest, word.length);
    }
  });
  return (text) => {
    const found = new Set<number>();
    for (let at = 0; at < text.length; at++)
      for (let end = at + 1; end <= Math.min(at + longest, text.length); end++)
        for (const group of byWord.get(text.slice(at, end)) ?? []) found.add(group);
    return [...found];
  };
}

/** A normalised text as units, in stretches between spaces. */
export function unitsOf(text: string, pinyin: Pinyin): Unit[][] {
  return text.split(' ').map((part) =>
    [...part.matchAll(/[a-z]+|\p{N}+|./gu)].map(([unit]) => ({
      text: unit,
      readings: pinyin.readingsOf(unit),
    })),
  );
}

/** All features of a text. */
export function featuresOf(
  stretches: readonly (readonly Unit[])[],
  concepts: readonly number[],
  weights: Weights,
): Features {
  const features: Features = new Map();
  for (const units of stretches)
    units.forEach((unit, i) => {
      if (unit.text) features.set(unit.text, weights.char);
      const next = units[i + 1];
      if (!next) return;
      if (unit.text && next.text) features.set(unit.text + next.text, weights.pair);
      for (const a of unit.readings)
        for (const b of next.readings) features.set(`${a} ${b}`, weights.sound);
    });
  for (const group of concepts) features.set(`#${group}`, weights.synonym);
  return features;
}
