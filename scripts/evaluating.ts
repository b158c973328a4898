/** How well a searcher answers queries of which the right matters, or the body that helps, are known. */
import type { Found, Hit, Match } from '../src/search/client.ts';

/** A line of a query file: any of `expected` (names of matters) is right; none where it is not the townships' business. */
export interface Query {
  readonly query: string;
  readonly expected: readonly string[];
  readonly kind: string;
  /** Of what is not the townships': the bodies that help, any of which will do. */
  readonly bodies: readonly string[];
}

/** What a searcher gave, as far as it is judged. */
export interface Given {
  readonly match: Match;
  /** Per result the names of the matters it is or speaks of. */
  readonly results: readonly (readonly string[])[];
  /** The body the first result names as the one that helps, where it does. */
  readonly leads: string | undefined;
  /** Short department of the first result, where that is a matter. */
  readonly department: string | undefined;
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
  /** Shares that were called so. */
  readonly sure: number;
  readonly near: number;
  readonly none: number;
}

/** Of what is not the townships' business. */
export interface NotOurs {
  readonly queries: number;
  /** Share that leads with a right body; with any body; that is called none. */
  readonly right: number;
  readonly any: number;
  readonly none: number;
}

export interface Miss extends Query {
  /** Place of the first right matter, or undefined beyond the tenth. */
  readonly place?: number;
  readonly got: readonly string[];
}

export interface Evaluation {
  readonly overall: Figures;
  readonly byKind: Readonly<Record<string, Figures>>;
  readonly notOurs: NotOurs;
  /** Share of the township's own business that leads with another body. */
  readonly sentAway: number;
  /** Queries whose first result is not right. */
  readonly misses: readonly Miss[];
}

/** Reads `query⇥expected|expected⇥kind⇥body/body` with a heading line; `-` expects no matter. */
export function parseQueries(text: string): Query[] {
  return text
    .split('\n')
    .slice(1)
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const [query = '', expected = '', kind = '', belongs = ''] = line
        .replace('\r', '')
        .split('\t');
      return {
        query,
        expected: expected === '-' ? [] : expected.split('|'),
        kind,
        bodies: belongs.split('/').map(plainBody).filter(Boolean),
      };
    });
}

/** A body without what is in brackets, and without 县 before it. */
function plainBody(body: string): string {
  return body.replace(/[（(].*?[）)]/g, '').replace(/^县/, '');
}

/** A finding in names; `nameOf` and `departmentOf` know the matters by id. */
export function given(
  { hits, match }: Found,
  nameOf: (id: string) => string,
  departmentOf: (id: string) => string = () => '',
): Given {
  const named = (hit: Hit): string[] =>
    hit.kind === '事项' ? [hit.name] : 'matters' in hit ? hit.matters.map(nameOf) : [];
  const [first] = hits;
  return {
    match,
    results: hits.map(named),
    leads: first?.kind === '不归乡镇' ? first.body : undefined,
    department: first?.kind === '事项' ? departmentOf(first.id) : undefined,
  };
}

export function evaluate(queries: readonly Query[], search: (query: string) => Given): Evaluation {
  const asked = queries.map((query) => {
    const got = search(query.query);
    const at = got.results.findIndex((names) =>
      names.some((name) => query.expected.includes(name)),
    );
    return { query, got, place: at < 0 ? undefined : at + 1, lies: liesWith(query, got) };
  });
  // Where the catalogue has gained a matter since, that is the right answer: its department is the body that helps.
  const [ours, others] = [
    asked.filter(({ query }) => query.expected.length > 0),
    asked.filter(({ query }) => query.expected.length === 0),
  ];
  const kinds = [...new Set(ours.map(({ query }) => query.kind))];
  const share = <T>(list: readonly T[], right: (one: T) => number | boolean) =>
    list.length === 0 ? 0 : list.reduce((sum, one) => sum + Number(right(one)), 0) / list.length;
  const figures = (list: typeof asked): Figures => ({
    queries: list.length,
    first: share(list, ({ place }) => place === 1),
    three: share(list, ({ place }) => place !== undefined && place <= 3),
    mrr: share(list, ({ place }) => (place === undefined ? 0 : 1 / place)),
    empty: share(list, ({ got }) => got.results.length === 0),
    sure: share(list, ({ got }) => got.match === 'sure'),
    near: share(list, ({ got }) => got.match === 'near'),
    none: share(list, ({ got }) => got.match === 'none'),
  });
  return {
    overall: figures(ours),
    byKind: Object.fromEntries(
      kinds.map((kind) => [kind, figures(ours.filter((one) => one.query.kind === kind))]),
    ),
    notOurs: {
      queries: others.length,
      right: share(others, ({ lies }) => lies),
      any: share(others, ({ got }) => got.leads !== undefined),
      none: share(others, ({ got }) => got.match === 'none'),
    },
    sentAway: share(ours, ({ got }) => got.leads !== undefined),
    misses: asked
      .filter(({ query, place, lies }) => (query.expected.length > 0 ? place !== 1 : !lies))
      .map(({ query, got, place }) => ({
        ...query,
        got: got.results
          .slice(0, 3)
          .map((names, i) =>
            i === 0 && got.leads !== undefined ? `→${got.leads}` : names.join('、'),
          ),
        ...(place === undefined ? {} : { place }),
      })),
  };
}

/** Whether the first result names one of the bodies, or is a matter of one of them. */
function liesWith({ bodies }: Query, { leads, department, match }: Given): boolean {
  const named = leads ?? (match === 'sure' ? department : undefined);
  const body = named && plainBody(named);
  return Boolean(body) && bodies.some((one) => body?.includes(one) || one.includes(body ?? ' '));
}
