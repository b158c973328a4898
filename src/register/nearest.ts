/** The existing name nearest to a misspelt one. */

/** The closest candidate, or undefined when none is near enough to be what was meant. */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
  const names = [...candidates];
  let best: string | undefined;
  let bestCost = Math.max(2, Math.ceil(word.length * 0.4)) + 1;
  for (const candidate of names) {
    if (Math.abs(candidate.length - word.length) >= bestCost) continue;
    const cost = distance(word.toLowerCase(), candidate.toLowerCase());
    // As many changes as letters: they share none.
    if (cost < bestCost && cost < Math.max(word.length, candidate.length)) {
      best = candidate;
      bestCost = cost;
    }
  }
  return bestCost <= 1 ? best : (containing(word, names) ?? best);
}

/** A name that has all the parts of a shortened one: `shengtai-fadian` for `shengtai-huanjing-fadian`. */
function containing(word: string, names: readonly string[]): string | undefined {
  const parts = word.toLowerCase().split('-');
  if (parts.join('').length < 4) return undefined;
  const found = names.filter((name) => {
    const own = name.toLowerCase().split('-');
    return parts.every((part) => own.includes(part));
  });
  return found.length === 1 ? found[0] : undefined;
}

/** Levenshtein distance. */
export function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const substitute = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(substitute, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}

/**
 * The one name a slip of the pen can have meant: one letter off (two in a long word), and no other name as near.
 * Near enough to be corrected without asking; everything else is only suggested.
 */
export function slipOf(word: string, candidates: Iterable<string>): string | undefined {
  const reach = word.length >= 8 ? 2 : word.length >= 4 ? 1 : 0;
  const near = [...candidates].filter(
    (name) =>
      Math.abs(name.length - word.length) <= reach &&
      distance(word.toLowerCase(), name.toLowerCase()) <= reach,
  );
  return near.length === 1 ? near[0] : undefined;
}
