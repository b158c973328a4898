/** The ways a query may be meant: as typed, and — in pinyin or initials — with the syllables or words it stands for. */
import { type Features, featuresOf, type Unit, unitsOf, type Weights } from './features.ts';
import type { PhraseIndex } from './phrase-index.ts';
import type { Pinyin } from './pinyin.ts';

/** One way to read the query, and how much to believe in it. */
export interface Variant {
  readonly features: Features;
  readonly trust: number;
}

/** How many words to try for initials. */
const MOST_WORDS = 8;

/** Always at least one; the query as typed comes first. */
export function variantsOf(
  query: string,
  pinyin: Pinyin,
  index: PhraseIndex,
  words: readonly string[],
  weights: Weights,
): Variant[] {
  if (!/[a-z]/.test(query)) return [{ features: index.features(query), trust: 1 }];
  const variants: Variant[] = [{ features: index.features(query), trust: 1 }];
  const sounded = soundsOf(query, pinyin, index);
  if (sounded) variants.push({ features: featuresOf([sounded], [], { ...weights, sound: weights.pair }), trust: 1 });
  const letters = query.replaceAll(' ', '');
  if (/^[a-z]{2,8}$/.test(letters) && pinyin.cut(letters).length === 0)
    variants.push(...wordsFor(letters, pinyin, words).map(({ word, trust }) => ({ features: index.features(word), trust })));
  return variants;
}

/** Letters as syllables beside the characters typed; undefined when they are no pinyin. */
function soundsOf(query: string, pinyin: Pinyin, index: PhraseIndex): Unit[] | undefined {
  const units: Unit[] = [];
  for (const unit of unitsOf(query, pinyin).flat()) {
    if (!/^[a-z]+$/.test(unit.text)) {
      units.push(unit);
      continue;
    }
    const cut = bestCut(pinyin.cut(unit.text), index);
    if (!cut) return undefined;
    for (const syllable of cut) units.push({ text: '', readings: [syllable] });
  }
  const [only] = units;
  // One syllable alone has no pair: take it as any of its characters.
  if (units.length === 1 && only && !only.text)
    return [...pinyin.charsOf(only.readings[0] ?? '')].filter((char) => index.has(char)).map((text) => ({ text, readings: [] }));
  return units;
}

/** The cut whose neighbouring syllables occur most; on a tie the one with fewer syllables. */
function bestCut(cuts: readonly (readonly string[])[], index: PhraseIndex): readonly string[] | undefined {
  let best: readonly string[] | undefined;
  let most = -1;
  for (const cut of cuts) {
    const known = cut.filter((syllable, i) => index.has(`${syllable} ${cut[i + 1]}`)).length / cut.length;
    if (known > most) [best, most] = [cut, known];
  }
  return best;
}

/** Words whose initials these are, the most frequent first. */
function wordsFor(letters: string, pinyin: Pinyin, texts: readonly string[]): { word: string; trust: number }[] {
  const times = new Map<string, number>();
  for (const text of texts) {
    const chars = [...text];
    const initials = chars.map((char) => pinyin.readingsOf(char).map((reading) => reading[0]));
    for (let at = 0; at + letters.length <= chars.length; at++)
      if ([...letters].every((letter, i) => initials[at + i]?.includes(letter))) {
        const word = chars.slice(at, at + letters.length).join('');
        // A name that is the word says more than a place inside a longer one.
        times.set(word, (times.get(word) ?? 0) + (chars.length === letters.length ? 3 : 1));
      }
  }
  const sorted = [...times].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).slice(0, MOST_WORDS);
  const top = sorted[0]?.[1] ?? 1;
  return sorted.map(([word, n]) => ({ word, trust: 0.5 + 0.5 * (n / top) }));
}
