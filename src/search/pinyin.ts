/** Pinyin in the browser: which readings a character has, and cutting typed letters into syllables. */
import { unpackReadings } from './pinyin-table.ts';

export interface Pinyin {
  /** Readings of a character, toneless; empty when unknown. */
  syllablesOf(char: string): readonly string[];
  /** Characters with this reading. */
  charsOf(syllable: string): string;
  /** Ways to cut letters into syllables, fewest first; empty when they are no pinyin. */
  cut(letters: string): readonly (readonly string[])[];
}

const MOST_CUTS = 8;
/** Nobody types one sentence of pinyin without a space: longer letters are not cut, so that no query takes long. */
const LONGEST = 60;

export function pinyinOf(table: string): Pinyin {
  const bySyllable = unpackReadings(table);
  const byChar = new Map<string, string[]>();
  for (const [syllable, chars] of bySyllable)
    for (const char of chars) {
      const readings = byChar.get(char);
      if (readings) readings.push(syllable);
      else byChar.set(char, [syllable]);
    }
  return {
    syllablesOf: (char) => byChar.get(char) ?? [],
    charsOf: (syllable) => bySyllable.get(syllable) ?? '',
    cut: (letters) => cutLetters(letters, bySyllable),
  };
}

/** From the end: the best cuts of every tail. A rest of one or two letters is a syllable still being typed. */
function cutLetters(letters: string, syllables: ReadonlyMap<string, string>): string[][] {
  if (letters.length > LONGEST) return [];
  const tails: string[][][] = Array.from({ length: letters.length + 1 }, () => []);
  tails[letters.length] = [[]];
  for (let at = letters.length - 1; at >= 0; at--) {
    const found: string[][] = [];
    for (let end = at + 1; end <= Math.min(at + 6, letters.length); end++) {
      const syllable = letters.slice(at, end);
      if (syllables.has(syllable))
        for (const tail of tails[end] ?? []) found.push([syllable, ...tail]);
    }
    tails[at] = found.sort((a, b) => a.length - b.length).slice(0, MOST_CUTS);
  }
  return tails[0] ?? [];
}
