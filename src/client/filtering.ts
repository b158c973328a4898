/** What is typed into a filter. Most words stand in the list as they are; tables for the others are loaded when they are needed. */
import type { Stage1, Traditional } from '../search/client.ts';
import { type Fits, fitsOf } from './fits.ts';
import { loadJson } from './searching.ts';

/** Typed words, in one width and in small letters. */
export function wordsOf(typed: string): string[] {
  return typed.normalize('NFKC').toLowerCase().split(/\s+/).filter(Boolean);
}

/** As they stand. */
export const asTheyStand: Fits = (text, word) => text.toLowerCase().includes(word);

/** Letters may be pinyin, and what stands nowhere may be written in traditional characters. */
export function mayMeanMore(words: readonly string[], shown: number): boolean {
  return words.length > 0 && (shown === 0 || words.some((word) => /^[a-z]{2,}$/.test(word)));
}

let learnt: Promise<Fits> | undefined;

/** The reading of the search; as they stand where it does not come. */
export function asSearched(): Promise<Fits> {
  learnt ??= load().catch(() => {
    learnt = undefined;
    return asTheyStand;
  });
  return learnt;
}

async function load(): Promise<Fits> {
  const [search, { tables }, traditional] = await Promise.all([
    import('../search/client.ts'),
    loadJson<Stage1>('/search/stage1.json'),
    loadJson<Traditional>('/search/traditional.json'),
  ]);
  return fitsOf(search, tables.pinyin, traditional);
}
