/** Which towns a query names, the query without them, and what their laws leave out. */
import type { Stage1, TownNames } from './data.ts';

export interface TownsNamed {
  readonly towns: readonly string[];
  readonly rest: string;
}

/** Names and query are normalised. When nothing but the town is left, the rest is empty. */
export function townsNamed(
  query: string,
  towns: readonly TownNames[],
  ignore: readonly string[],
): TownsNamed {
  const names = towns
    .flatMap(({ id, names }) => names.map((name) => ({ id, name })))
    .sort((a, b) => b.name.length - a.name.length || (a.id < b.id ? -1 : 1));
  const found = new Set<string>();
  let rest = query;
  for (const { id, name } of names)
    if (rest.includes(name)) {
      found.add(id);
      rest = rest.replaceAll(name, ' ');
    }
  for (const word of ignore) rest = rest.replaceAll(word, ' ');
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
