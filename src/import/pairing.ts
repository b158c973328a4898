/** Which entry of the town's file a row stands for: the same matter, told apart by its first day. */

export interface Pairable {
  readonly matter: string;
  /** First day as the row says; undefined where it says none. */
  readonly from: unknown;
}

/** For every row the index of its entry, or undefined where it is a new one; `again` where a row before it took it. */
export function pairRows(
  rows: readonly Pairable[],
  entries: readonly Readonly<Record<string, unknown>>[],
): (number | undefined | 'again')[] {
  const paired: (number | undefined | 'again')[] = rows.map(() => undefined);
  const byMatter = Map.groupBy(entries.keys(), (i) => String(entries[i]?.['matter']));
  for (const [matter, own] of Map.groupBy(rows.keys(), (r) => rows[r]?.matter ?? '')) {
    const free = [...(byMatter.get(matter) ?? [])];
    const take = (r: number, i: number | undefined) => {
      if (i === undefined) return false;
      paired[r] = i;
      free.splice(free.indexOf(i), 1);
      return true;
    };
    const open = own.filter(
      (r) =>
        rows[r]?.from === undefined ||
        !take(
          r,
          free.find((i) => entries[i]?.['from'] === rows[r]?.from),
        ),
    );
    // A sheet without days speaks of what is in force: of the entry without a last day, else of the latest.
    const dateless = open.filter((r) => rows[r]?.from === undefined);
    for (const [n, r] of dateless.entries()) {
      const current = free.find((i) => entries[i]?.['until'] === undefined) ?? free.at(-1);
      if (!(n === 0 && take(r, current)) && (n > 0 || byMatter.has(matter))) paired[r] = 'again';
    }
    // As many rows left as entries left: their first day was corrected. Otherwise the row is a new entry.
    const dated = open.filter((r) => rows[r]?.from !== undefined);
    if (dated.length === free.length) for (const r of dated) take(r, free[0]);
  }
  return paired;
}
