/** How much a character or pair tells: little when everybody says it, whatever a query is about. */

/** Share left to the commonest pair, and to the commonest character. */
export interface Telling {
  readonly commonPair: number;
  readonly commonChar: number;
}

/** Bits of rarity of the commonest, and those from which on a word tells all it can. */
const PAIRS = { from: 8, to: 13 } as const;
const CHARS = { from: 6, to: 10 } as const;

/** A run of words of one length, cut apart. */
export function inTurn(words: string, length: number): string[] {
  return Array.from({ length: words.length / length }, (_, i) =>
    words.slice(i * length, (i + 1) * length),
  );
}

/** Feature → share of its rarity that counts, for the common ones of a packed table. */
export function tellsOf(packed: string, telling: Telling): ReadonlyMap<string, number> {
  const tells = new Map<string, number>();
  packed.split(';').forEach((table, i) => {
    const { from, to } = i === 0 ? PAIRS : CHARS;
    const least = i === 0 ? telling.commonPair : telling.commonChar;
    for (const level of table.split('|')) {
      const [, bits = '', words = ''] = /^(\d+)(.*)$/.exec(level) ?? [];
      const share = least + ((1 - least) * (Number(bits) - from)) / (to - from);
      for (const word of inTurn(words, i === 0 ? 2 : 1)) tells.set(word, share);
    }
  });
  return tells;
}
