/** Which entry of a list became which entry of another: what stayed, what was edited, what came and went. */

/** How many entries are compared to find the edited one: an edited entry seldom moves farther. */
const NEAR = 50;

/** For every new entry the place of the old one it was, or undefined. Places ascend, so that the rest can stay put. */
export function align(
  before: readonly unknown[],
  now: readonly unknown[],
  asText: (entry: unknown) => string,
): (number | undefined)[] {
  const found = unchanged(before.map(asText), now.map(asText));
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
      const left = before.slice(from, Math.min(until, from + NEAR));
      const best = sameLength ? 0 : mostAlike(left, now[k]);
      if (best === undefined) continue;
      found[k] = from + best;
      from += best + 1;
    }
    i = end;
  }
  return found;
}

/** The longest row of equal entries in the order of both; the first of several alike is the first of them there. */
function unchanged(before: readonly string[], now: readonly string[]): (number | undefined)[] {
  const places = new Map<string, number[]>();
  for (const [i, text] of before.entries()) {
    const alike = places.get(text);
    if (alike) alike.push(i);
    else places.set(text, [i]);
  }
  const was = now.map((text) => places.get(text)?.shift());
  // Of all rows of one length the one that ends soonest, and what each entry of a row follows.
  const ends: number[] = [];
  const previous = new Map<number, number | undefined>();
  for (const [k, place] of was.entries()) {
    if (place === undefined) continue;
    let length = 0;
    let high = ends.length;
    while (length < high) {
      const middle = (length + high) >> 1;
      if ((was[ends[middle] ?? 0] ?? 0) < place) length = middle + 1;
      else high = middle;
    }
    previous.set(k, ends[length - 1]);
    ends[length] = k;
  }
  const stayed = new Set<number>();
  for (let k = ends[ends.length - 1]; k !== undefined; k = previous.get(k)) stayed.add(k);
  return was.map((place, k) => (stayed.has(k) ? place : undefined));
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
