/** Build side: which characters and pairs of the searched names are common in general language. */
import { COMMON_CHARS, COMMON_PAIRS } from './common-words.ts';
import { inTurn } from './tells.ts';

/** The common ones that occur in the texts, packed: `12处理希望…|13…;6的…|7…`. */
export function commonIn(texts: readonly string[]): string {
  const all = texts.join('|');
  const pack = (table: Readonly<Record<number, string>>, length: number) =>
    Object.entries(table)
      .map(([bits, words]) => [bits, inTurn(words, length).filter((w) => all.includes(w))] as const)
      .filter(([, words]) => words.length > 0)
      .map(([bits, words]) => bits + words.join(''))
      .join('|');
  return `${pack(COMMON_PAIRS, 2)};${pack(COMMON_CHARS, 1)}`;
}
