/** The order of articles: what stood between two articles will mostly stand between their successors. */

/** How alike two articles must be to say where their neighbours are. */
const ANCHOR = 0.6;
/** Within so many articles of the expected place an article counts in part. */
const NEAR = 8;

/**
 * Of every old article how alike it is to every new one; tells of any pair whether it stands where its neighbours are:
 * 1 for between them, less for near by, 0 for elsewhere.
 */
export function inOrder(
  alike: readonly (readonly number[])[],
): (old: number, now: number) => number {
  const anchors = rising(mutual(alike));
  return (old, now) => {
    const before = anchors.filter(([i]) => i < old).at(-1)?.[1];
    const after = anchors.find(([i]) => i > old)?.[1];
    const here = anchors.find(([i]) => i === old)?.[1];
    if (here !== undefined) return here === now ? 1 : 0;
    const low = before ?? (after === undefined ? Number.NEGATIVE_INFINITY : after - NEAR);
    const high = after ?? (before === undefined ? Number.POSITIVE_INFINITY : before + NEAR);
    if (low === Number.NEGATIVE_INFINITY) return 0;
    const off = now <= low ? low - now : now >= high ? now - high : 0;
    return Math.max(0, 1 - off / NEAR) * Math.min(1, (2 * NEAR) / (high - low));
  };
}

/** Pairs each of which is the other's most alike. */
function mutual(alike: readonly (readonly number[])[]): [number, number][] {
  const suitors = new Map<number, number>();
  for (const [i, row] of alike.entries())
    for (const [j, score] of row.entries())
      if (score > (alike[suitors.get(j) ?? -1]?.[j] ?? 0)) suitors.set(j, i);
  return alike.flatMap((row, i): [number, number][] => {
    const j = row.indexOf(Math.max(...row));
    return (row[j] ?? 0) >= ANCHOR && suitors.get(j) === i ? [[i, j]] : [];
  });
}

/** The longest run of pairs in which both sides rise. */
function rising(pairs: readonly [number, number][]): [number, number][] {
  const length: number[] = [];
  const from: number[] = [];
  for (const [k, [, now]] of pairs.entries()) {
    length[k] = 1;
    from[k] = -1;
    for (let m = 0; m < k; m++)
      if ((pairs[m]?.[1] ?? 0) < now && (length[m] ?? 0) >= (length[k] ?? 0)) {
        length[k] = (length[m] ?? 0) + 1;
        from[k] = m;
      }
  }
  const chain: [number, number][] = [];
  for (let k = length.indexOf(Math.max(...length)); k >= 0; k = from[k] ?? -1)
    chain.unshift(pairs[k] as [number, number]);
  return chain;
}
