/** Names as they sound, for the A–Z and for typing in letters. Build time only. */
import { pinyin } from 'pinyin-pro';

export interface Spelled {
  /** `liuqiaozhen`. */
  readonly letters: string;
  /** `lqz`. */
  readonly initials: string;
}

export function spell(name: string): Spelled {
  const syllables = pinyin(name, { toneType: 'none', type: 'array', v: true }).map((syllable) =>
    syllable.toLowerCase().replace(/[^a-z0-9]/g, ''),
  );
  return {
    letters: syllables.join(''),
    initials: syllables.map((syllable) => syllable.slice(0, 1)).join(''),
  };
}

export interface Letter<T> {
  /** A to Z, `#` for the rest. */
  readonly letter: string;
  readonly entries: readonly T[];
}

/** Sorted by sound and grouped by the first letter; by code unit, so that every machine sorts alike. */
export function byLetter<T extends { readonly name: string }>(things: readonly T[]): Letter<T>[] {
  const spelled = things
    .map((thing) => ({ thing, letters: spell(thing.name).letters }))
    .sort((a, b) => compare(a.letters, b.letters) || compare(a.thing.name, b.thing.name));
  return [...Map.groupBy(spelled, ({ letters }) => letterOf(letters))]
    .map(([letter, group]) => ({ letter, entries: group.map(({ thing }) => thing) }))
    .sort((a, b) => compare(a.letter, b.letter));
}

function letterOf(letters: string): string {
  const first = letters.charAt(0).toUpperCase();
  return /[A-Z]/.test(first) ? first : '#';
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
