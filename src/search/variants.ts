/** The ways a query may be meant, scored side by side: as typed first, then as its sounds, then as initials. */
import { wordsOf } from './initial-words.ts';
import type { Pinyin } from './pinyin.ts';
import { readingsOf } from './sounds.ts';

/** One way to read the query, and how much to believe in it. */
export interface Variant {
  readonly text: string;
  readonly trust: number;
}

export interface Lexicon {
  readonly pinyin: Pinyin;
  /** How often a character or pair occurs in the names. */
  times(text: string): number;
  /** A pair that occurs no more often than this may have met by chance: nearly all of a big register's rare pairs. */
  readonly stray: number;
  /** Names to find initials in. */
  readonly words: readonly string[];
}

/** `repair`: trust left after one replaced character. */
export function variantsOf(query: string, lexicon: Lexicon, repair: number): Variant[] {
  const { pinyin, words } = lexicon;
  const typed = { text: query, trust: 1 };
  const readings = readingsOf(query, lexicon).map(({ text, changed, likely }) => ({
    text,
    trust: likely * repair ** changed,
  }));
  const letters = query.replaceAll(' ', '');
  const initials = /^[a-z]{2,8}$/.test(letters) && pinyin.cut(letters).length === 0;
  return [
    typed,
    ...readings,
    ...(initials
      ? wordsOf(letters, pinyin, words).map(({ word, trust }) => ({ text: word, trust }))
      : []),
  ];
}
