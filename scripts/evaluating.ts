/** How well a searcher answers queries of which the right matters are known. */
import type { Cards, Found, Names, Searcher } from '../src/search/client.ts';

/** A line of a query file: any of `expected` (names of matters) is right. */
export interface Query {
  readonly query: string;
  readonly expected: readonly string[];
  readonly kind: string;
}

export interface Figures {
  readonly queries: number;
  /** Share with a right matter in the first place, among the first three. */
  readonly first: number;
  readonly three: number;
  /** Mean of 1 / place of the first right matter among the first ten. */
  readonly mrr: number;
  /** Share without any result. */
  readonly empty: number;
}

export interface Miss extends Query {
  /** Place of the first right matter, or undefined beyond the tenth. */
  readonly place?: number;
  readonly got: readonly string[];
}

export interface Evaluation {
  readonly overall: Figures;
  readonly byKind: Readonly<Record<string, Figures>>;
  /** Queries whose first result is not right. */
  readonly misses: readonly Miss[];
}

const DEPTH = 10;

/** Reads `query⇥expected|expected⇥kind` with a heading line. */
export function parseQueries(text: string): Query[] {
  return text
    .split('\n')
    .slice(1)
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const [query = '', expected = '', kind = ''] = line.replace('\r', '').split('\t');
      return { query, expected: expected.split('|'), kind };
    });
}

/** Asks as a page does: files that a cut register needs are added until nothing is missing. */
export function ask(
  searcher: Searcher,
  query: string,
  files: Readonly<Record<string, Names | Cards>>,
): Found {
  for (;;) {
    const found = searcher.search(query, { limit: DEPTH });
    if (found.needs.length === 0) return found;
    for (const file of found.needs) searcher.add(file, files[file] as Names | Cards);
  }
}

export function evaluate(
  queries: readonly Query[],
  names: (query: string) => readonly string[],
): Evaluation {
  const asked = queries.map((query) => {
    const got = names(query.query);
    const at = got.findIndex((name) => query.expected.includes(name));
    return { query, got, place: at < 0 ? undefined : at + 1 };
  });
  const kinds = [...new Set(queries.map((query) => query.kind))];
  const figures = (list: typeof asked): Figures => {
    const share = (right: (one: (typeof asked)[number]) => number) =>
      list.length === 0 ? 0 : list.reduce((sum, one) => sum + right(one), 0) / list.length;
    return {
      queries: list.length,
      first: share(({ place }) => (place === 1 ? 1 : 0)),
      three: share(({ place }) => (place !== undefined && place <= 3 ? 1 : 0)),
      mrr: share(({ place }) => (place === undefined ? 0 : 1 / place)),
      empty: share(({ got }) => (got.length === 0 ? 1 : 0)),
    };
  };
  return {
    overall: figures(asked),
    byKind: Object.fromEntries(
      kinds.map((kind) => [kind, figures(asked.filter((one) => one.query.kind === kind))]),
    ),
    misses: asked
      .filter(({ place }) => place !== 1)
      .map(({ query, got, place }) => ({
        ...query,
        got: got.slice(0, 3),
        ...(place === undefined ? {} : { place }),
      })),
  };
}
