/** Narrowing a list that is already there. What is typed is read with the functions of the search, which come when they are needed. */
import type * as search from '../search/client.ts';

/** Whether a text holds a word. */
export type Fits = (text: string, word: string) => boolean;

/** In either script and width, in pinyin, whole or begun, or by the first letters of each syllable. */
export function fitsOf(
  { even, simplifier, pinyinOf }: Pick<typeof search, 'even' | 'simplifier' | 'pinyinOf'>,
  table: string,
  traditional: search.Traditional,
): Fits {
  const simplify = simplifier(traditional);
  const pinyin = pinyinOf(table);
  const known = new Map<string, string>();
  const evened = (text: string): string => {
    const form = known.get(text) ?? even(text, simplify);
    known.set(text, form);
    return form;
  };
  return (text, word) => {
    const [here, typed] = [evened(text), even(word, simplify)];
    if (here.includes(typed)) return true;
    if (!/^[a-z]{2,}$/.test(typed)) return false;
    return [...here].some((_, at) => isSpelt(here, at, typed, pinyin));
  };
}

/** Whether the characters from a place on can be spelt so. */
function isSpelt(text: string, at: number, letters: string, pinyin: search.Pinyin): boolean {
  if (letters === '') return true;
  return pinyin.syllablesOf(text[at] ?? '').some((syllable) => {
    if (syllable.startsWith(letters)) return true;
    if (
      letters.startsWith(syllable) &&
      isSpelt(text, at + 1, letters.slice(syllable.length), pinyin)
    )
      return true;
    return letters[0] === syllable[0] && isSpelt(text, at + 1, letters.slice(1), pinyin);
  });
}
