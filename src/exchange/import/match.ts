/** Which matter of the catalogue a row speaks of. */
import type { Matter } from '../../register/index.ts';
import { nameKey } from './words.ts';

export type Match =
  | { readonly how: 'code' | 'exact' | 'given'; readonly matter: Matter }
  | { readonly how: 'near'; readonly matter: Matter; readonly likeness: number }
  | { readonly how: 'several'; readonly matters: readonly Matter[] }
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
  const byId = new Map(all.map((matter) => [matter.id, matter]));
  const byCode = Map.groupBy(
    all.filter(({ code }) => code !== undefined),
    ({ code }) => codeKey(code ?? ''),
  );
  const byName = Map.groupBy(all, ({ name }) => nameKey(name));
  const index = new Map<string, Variant[]>();
  for (const matter of all)
    for (const key of new Set([nameKey(matter.name), nameKey(withoutBrackets(matter.name))])) {
      const pairs = pairsOf(key);
      const variant = { matter, pairs: pairs.size };
      for (const pair of pairs) {
        const known = index.get(pair);
        if (known) known.push(variant);
        else index.set(pair, [variant]);
      }
    }
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
    return nearest(names[0] ?? '', index);
  };
}

/** Dice's measure over pairs of characters, through an index so that ten thousand rows stay quick. */
function nearest(name: string, index: ReadonlyMap<string, readonly Variant[]>): Match {
  let best: { matter: Matter; likeness: number } | undefined;
  for (const key of new Set([nameKey(name), nameKey(withoutBrackets(name))])) {
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
}

function withoutBrackets(name: string): string {
  return name.replace(/[（(][^（）()]*[)）]/g, '');
}

function pairsOf(key: string): Set<string> {
  return new Set(
    Array.from({ length: Math.max(key.length - 1, 0) }, (_, i) => key.slice(i, i + 2)),
  );
}

function codeKey(code: string): string {
  return code.normalize('NFKC').replace(/[\s-]/g, '').toUpperCase();
}
