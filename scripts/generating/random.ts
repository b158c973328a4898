/** Random numbers that can be repeated: the same seed gives the same county, on every machine and in every order. */

export interface Random {
  /** From 0 up to, not including, 1. */
  next(): number;
  /** A whole number between both, inclusive. */
  between(low: number, high: number): number;
  chance(share: number): boolean;
  pick<T>(from: readonly T[]): T;
  shuffled<T>(from: readonly T[]): T[];
  /** A generator of its own for each part, so that drawing more numbers in one part changes no other. */
  of(part: string): Random;
}

/** mulberry32, started from a seed and the name of what it is for. */
export function randomOf(seed: number, part = ''): Random {
  let state = hash(`${seed}/${part}`);
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const between = (low: number, high: number) => low + Math.floor(next() * (high - low + 1));
  return {
    next,
    between,
    chance: (share) => next() < share,
    pick: (from) => from[between(0, from.length - 1)] as (typeof from)[number],
    shuffled: (from) => {
      const left = [...from];
      return from.map(
        () => left.splice(between(0, left.length - 1), 1)[0] as (typeof left)[number],
      );
    },
    of: (name) => randomOf(seed, `${part}/${name}`),
  };
}

/** FNV-1a. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (const character of text)
    value = Math.imul(value ^ (character.codePointAt(0) ?? 0), 0x01000193);
  return value;
}
