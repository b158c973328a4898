/** Filters of a list: what can be chosen, counted from the rows. */

/** One filter shown as a row of links. */
export interface Facet {
  /** `data-key` of the column, or `domain` for the groups. */
  readonly key: string;
  readonly label: string;
  readonly options: readonly FacetOption[];
}

export interface FacetOption {
  readonly value: string;
  readonly count: number;
  /** Fragment the link leads to: a mark before the list. */
  readonly id: string;
  /** Class of the mark and of what it leaves standing: rows (`f3`) or groups (`g3`), as many as marks.css knows. */
  readonly mark: string;
}

/** A filter shown as a drop-down. */
export interface Choice {
  readonly key: string;
  readonly label: string;
  readonly values: readonly string[];
}

/** Distinct values with their counts, in the order of `order` and after it as they come. */
export function countValues(
  values: readonly string[],
  order: readonly string[] = [],
): Map<string, number> {
  const counts = new Map<string, number>(order.map((value) => [value, 0]));
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return new Map([...counts].filter(([, count]) => count > 0));
}

/** A link facet whose rows carry the classes `f<first>`, `f<first + 1>` … */
export function flagFacet(
  key: string,
  label: string,
  counts: ReadonlyMap<string, number>,
  first: number,
): { readonly facet: Facet; readonly flagOf: (value: string) => string } {
  const values = [...counts.keys()];
  const flagOf = (value: string) => `f${first + values.indexOf(value)}`;
  const options = [...counts].map(([value, count]) => {
    const mark = flagOf(value);
    return { value, count, id: mark, mark };
  });
  return { facet: { key, label, options }, flagOf };
}

/** A link facet that leads to groups of the table, which carry the classes `g1`, `g2` … in the order of the domains. */
export function groupFacet(
  label: string,
  groups: readonly {
    readonly id: string;
    readonly name: string;
    readonly items: readonly unknown[];
  }[],
): { readonly facet: Facet; readonly markOf: (id: string) => string } {
  const markOf = (wanted: string) => `g${groups.findIndex(({ id }) => id === wanted) + 1}`;
  const options = groups.map(({ id, name, items }) => ({
    value: name,
    count: items.length,
    id,
    mark: markOf(id),
  }));
  return { facet: { key: 'domain', label, options }, markOf };
}
