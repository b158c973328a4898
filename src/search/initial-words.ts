/** Words from their initials: lsjz is 临时救助. */
import type { Pinyin } from './pinyin.ts';

/** How many words to try; initials stand for many. */
const MOST_WORDS = 8;
/** A name that is the word itself says more than a place inside a longer one. */
const WHOLE_NAME = 3;

/** Words in the names with these initials and how likely each is (1 for the most frequent), likeliest first. */
export function wordsOf(
  letters: string,
  pinyin: Pinyin,
  names: readonly string[],
): { readonly word: string; readonly trust: number }[] {
  const times = new Map<string, number>();
  const wanted = [...letters].map(bitOf);
  // By code: which letters the readings of a character begin with. All names are gone through at every keystroke.
  const begins = new Int32Array(2 ** 16).fill(-1);
  const beginsAt = (name: string, at: number): number => {
    const code = name.charCodeAt(at);
    if (begins[code] === -1)
      begins[code] = pinyin
        .syllablesOf(name.charAt(at))
        .reduce((bits, syllable) => bits | bitOf(syllable), 0);
    return begins[code] as number;
  };
  for (const name of names)
    for (let at = 0; at + wanted.length <= name.length; at++) {
      if (!wanted.every((bit, i) => (beginsAt(name, at + i) & bit) !== 0)) continue;
      const word = name.slice(at, at + wanted.length);
      const more = name.length === word.length ? WHOLE_NAME : 1;
      times.set(word, (times.get(word) ?? 0) + more);
    }
  const sorted = [...times]
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .slice(0, MOST_WORDS);
  const top = sorted[0]?.[1] ?? 1;
  return sorted.map(([word, n]) => ({ word, trust: 0.5 + 0.5 * (n / top) }));
}

/** a is the lowest bit. */
function bitOf(syllable: string): number {
  return 1 << (syllable.charCodeAt(0) - 97);
}
