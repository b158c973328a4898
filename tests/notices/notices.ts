/** Made-up notices with planted duties: `[[words of the notice]](ids of items it may lie in, or -)`. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface Planted {
  readonly quote: string;
  /** Items that fit; `-` for none. */
  readonly items: readonly string[];
}

export interface Notice {
  readonly name: string;
  readonly text: string;
  readonly planted: readonly Planted[];
}

const PLANTED = /\[\[([^\]]*)\]\]\(([^)]*)\)/g;

/** `first`: rules were written with these at hand. `second`: written before the rules, and only counted. */
export function noticesIn(file: 'first' | 'second'): readonly Notice[] {
  const all = readFileSync(join(import.meta.dirname, `${file}.txt`), 'utf8');
  return all
    .split(/^=== /m)
    .slice(1)
    .map((notice) => {
      const [name = '', ...lines] = notice.split('\n');
      const marked = lines.join('\n');
      return {
        name,
        text: marked.replace(PLANTED, '$1'),
        planted: [...marked.matchAll(PLANTED)].map(([, quote = '', items = '']) => ({
          quote,
          items: items.split('|'),
        })),
      };
    });
}

/** Whether two quotes are of the same words, whatever stops stand around them. */
export function sameWords(a: string, b: string): boolean {
  const [x, y] = [a, b].map((text) => text.replace(/[^\p{L}\p{N}]/gu, '')) as [string, string];
  return x.includes(y) || y.includes(x);
}
