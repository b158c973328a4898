/** Which entry of a list became which entry of another: what stayed, what was edited, what came and went. */

/** For every new entry the place of the old one it was, or undefined. Places ascend, so that the rest can stay put. */
export function align(
  before: readonly unknown[],
  now: readonly unknown[],
  asText: (entry: unknown) => string,
): (number | undefined)[] {
  const old = before.map(asText);
  const same = longestCommon(old, now.map(asText));
  const found: (number | undefined)[] = now.map((_, i) => same.get(i));
  // Between two entries that stayed, what is left is paired by likeness.
  let from = 0;
  for (let i = 0; i < now.length; ) {
    if (found[i] !== undefined) {
      from = (found[i++] ?? 0) + 1;
      continue;
    }
    let end = i;
    while (end < now.length && found[end] === undefined) end++;
    const until = found[end] ?? before.length;
    const sameLength = end - i === until - from;
    for (let k = i; k < end && from < until; k++) {
      const left = before.slice(from, until);
      const best = sameLength ? 0 : mostAlike(left, now[k]);
      if (best === undefined) continue;
      found[k] = from + best;
      from += best + 1;
    }
    i = end;
  }
  return found;
}

/** Places in `now` → places in `before` of a longest common subsequence. */
function longestCommon(before: readonly string[], now: readonly string[]): Map<number, number> {
  const lengths = Array.from({ length: before.length + 1 }, () =>
    new Array<number>(now.length + 1).fill(0),
  );
  const at = (i: number, j: number) => lengths[i]?.[j] ?? 0;
  for (let i = before.length - 1; i >= 0; i--)
    for (let j = now.length - 1; j >= 0; j--) {
      const row = lengths[i];
      if (row)
        row[j] = before[i] === now[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  const found = new Map<number, number>();
  for (let i = 0, j = 0; i < before.length && j < now.length; )
    if (before[i] === now[j]) found.set(j++, i++);
    else if (at(i + 1, j) >= at(i, j + 1)) i++;
    else j++;
  return found;
}

/** The first of those that share most fields with `entry`; undefined where none shares any. */
function mostAlike(candidates: readonly unknown[], entry: unknown): number | undefined {
  const fields = fieldsOf(entry);
  const likeness = candidates.map((candidate) => {
    const own = fieldsOf(candidate);
    return [...fields].filter((field) => own.has(field)).length;
  });
  const most = Math.max(...likeness);
  return most > 0 ? likeness.indexOf(most) : undefined;
}

function fieldsOf(entry: unknown): Set<string> {
  if (typeof entry !== 'object' || entry === null) return new Set();
  return new Set(Object.entries(entry).map((field) => JSON.stringify(field)));
}
