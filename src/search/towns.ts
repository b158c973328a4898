/** Which towns a query names, the query without them, and what their laws leave out. */
import type { Stage1, TownNames } from './data.ts';
import type { Scored } from './phrase-index.ts';

export interface TownsNamed {
  readonly towns: readonly string[];
  readonly rest: string;
}

/** First of the characters that are free for whoever uses them. */
const FREE = 0xe000;

/**
 * Names and query are normalised. When nothing but the town is left, the rest is empty. `whole` are names of others in
 * which a town's own may stand: 双桥村 is not 双桥.
 */
export function townsNamed(
  query: string,
  towns: readonly TownNames[],
  ignore: readonly string[],
  whole: readonly string[] = [],
): TownsNamed {
  const names = towns
    .flatMap(({ id, names }) => names.map((name) => ({ id, name })))
    .sort((a, b) => b.name.length - a.name.length || (a.id < b.id ? -1 : 1));
  const found = new Set<string>();
  const kept = whole.filter((name) => query.includes(name));
  const standsFor = (at: number) => String.fromCharCode(FREE + at);
  let rest = kept.reduce((text, name, i) => text.split(name).join(standsFor(i)), query);
  for (const { id, name } of names)
    if (rest.includes(name)) {
      found.add(id);
      rest = rest.replaceAll(name, ' ');
    }
  for (const word of ignore) rest = rest.replaceAll(word, ' ');
  rest = kept.reduce((text, name, i) => text.split(standsFor(i)).join(name), rest);
  return { towns: [...found], rest: rest.replace(/ +/g, ' ').trim() };
}

/** Numbers of the matters whose law does not reach a town. */
export function unreachedIn(
  { towns, unreached }: Stage1,
  town: string | undefined,
): readonly number[] {
  const place = towns.find(({ id }) => id === town)?.unreached;
  return place === undefined ? [] : (unreached[place] ?? []);
}

/** What its law does not bring to the town stands below what fits nearly as well and applies there. */
const UNREACHED = 0.6;

/**
 * Ranked anew for a town which the law of some matters does not reach. Where one of these is what was asked, that it
 * does not apply is the answer: no other body is named before it.
 */
export function byReach(
  all: readonly Scored[],
  unreached: ReadonlySet<number>,
  isElsewhere: (one: Scored) => boolean,
): readonly Scored[] {
  const [best] = all;
  if (unreached.size === 0 || !best) return all;
  const without = unreached.has(best.matter);
  return all
    .map((one) =>
      unreached.has(one.matter) || (without && isElsewhere(one))
        ? { ...one, score: one.score * UNREACHED }
        : one,
    )
    .sort((a, b) => b.score - a.score || a.matter - b.matter);
}
