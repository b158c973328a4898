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
  for (const name of names) {
    const chars = [...name];
    const begins = chars.map((char) => pinyin.syllablesOf(char).map((syllable) => syllable[0]));
    for (let at = 0; at + letters.length <= chars.length; at++)
      if ([...letters].every((letter, i) => begins[at + i]?.includes(letter))) {
        const word = chars.slice(at, at + letters.length).join('');
        times.set(
          word,
          (times.get(word) ?? 0) + (chars.length === letters.length ? WHOLE_NAME : 1),
        );
      }
  }
  const sorted = [...times]
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .slice(0, MOST_WORDS);
  const top = sorted[0]?.[1] ?? 1;
  return sorted.map(([word, n]) => ({ word, trust: 0.5 + 0.5 * (n / top) }));
}
