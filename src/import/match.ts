/** Which matter of the catalogue a row speaks of. */
import type { Matter } from '../register/index.ts';
import { nameKey } from './words.ts';

/** A matter that is surely meant, or several of one name. */
export type Known =
  | { readonly how: 'code' | 'exact' | 'given'; readonly matter: Matter }
  | { readonly how: 'several'; readonly matters: readonly Matter[] };

export type Match =
  | Known
  | { readonly how: 'near'; readonly matter: Matter; readonly likeness: number }
  | { readonly how: 'none' };

export type Matcher = (names: readonly string[], code: string, given?: string) => Match;

/** Alike enough to ask a person about, of 1. Nothing below exact is ever taken for granted. */
const NEAR = 0.62;

/** A name of a matter to be near to: the whole one, or the one without what stands in brackets. */
interface Variant {
  readonly matter: Matter;
  readonly pairs: number;
}

/** A matcher over one list of the catalogue: by code, by the same name, else the nearest name. */
export function matcher(matters: Iterable<Matter>): Matcher {
  const all = [...matters];
  const known = knownMatter(all);
  const near = nearMatter(all);
  return (names, code, given) => known(names, code, given) ?? near(names[0] ?? '');
}

/** By id, by code, by the same name; undefined where none of them is there. */
export function knownMatter(
  matters: Iterable<Matter>,
): (names: readonly string[], code: string, given?: string) => Known | undefined {
  const all = [...matters];
  const byId = new Map(all.map((matter) => [matter.id, matter]));
  const byCode = Map.groupBy(
    all.filter(({ code }) => code !== undefined),
    ({ code }) => codeKey(code ?? ''),
  );
  const byName = Map.groupBy(all, ({ name }) => nameKey(name));
  return (names, code, given) => {
    const own = given === undefined ? undefined : byId.get(given);
    if (own) return { how: 'given', matter: own };
    const coded = code === '' ? [] : (byCode.get(codeKey(code)) ?? []);
    if (coded[0] && coded.length === 1) return { how: 'code', matter: coded[0] };
    for (const name of names) {
      const found = byName.get(nameKey(name)) ?? [];
      if (found.length > 1) return { how: 'several', matters: found };
      if (found[0]) return { how: 'exact', matter: found[0] };
    }
    return undefined;
  };
}

/** Dice's measure over pairs of characters, through an index so that ten thousand rows stay quick. */
function nearMatter(all: readonly Matter[]): (name: string) => Match {
  const index = new Map<string, Variant[]>();
  for (const matter of all)
    for (const key of keysOf(matter.name)) {
      const pairs = pairsOf(key);
      const variant = { matter, pairs: pairs.size };
      for (const pair of pairs) {
        const known = index.get(pair);
        if (known) known.push(variant);
        else index.set(pair, [variant]);
      }
    }
  return (name) => {
    let best: { matter: Matter; likeness: number } | undefined;
    for (const key of keysOf(name)) {
      const own = pairsOf(key);
      const shared = new Map<Variant, number>();
      for (const pair of own)
        for (const variant of index.get(pair) ?? [])
          shared.set(variant, (shared.get(variant) ?? 0) + 1);
      for (const [{ matter, pairs }, count] of shared) {
        const likeness = (2 * count) / (own.size + pairs);
        if (likeness >= NEAR && likeness > (best?.likeness ?? 0)) best = { matter, likeness };
      }
    }
    return best ? { how: 'near', ...best } : { how: 'none' };
  };
}

/** A name whole and without its brackets, both without the small words that lists put in or leave out. */
function keysOf(name: string): Set<string> {
  return new Set(
    [name, name.replace(/[（(][^（）()]*[)）]/g, '')].map((one) =>
      nameKey(one).replace(/^对|的|行为|进行/g, ''),
    ),
  );
}

/** Pairs of characters that stand side by side. */
export function pairsOf(key: string): Set<string> {
  return new Set(
    Array.from({ length: Math.max(key.length - 1, 0) }, (_, i) => key.slice(i, i + 2)),
  );
}

function codeKey(code: string): string {
  return code.normalize('NFKC').replace(/[\s-]/g, '').toUpperCase();
}
