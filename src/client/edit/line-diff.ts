/** Which lines of a text went and which came: the shortest way from one to the other, as `git diff` tells it. */

/** One line of both texts, of the first alone, or of the second alone. */
export interface LineStep {
  readonly mark: ' ' | '-' | '+';
  /** The line with its line end; the last one of a text may have none. */
  readonly line: string;
}

/** Myers' greedy algorithm: time grows with what differs, not with the length of the file. */
export function diffLines(before: string, now: string): LineStep[] {
  const [a, b] = [linesOf(before), linesOf(now)];
  const trail: Map<number, number>[] = [];
  let reached = new Map<number, number>([[1, 0]]);
  for (let d = 0; ; d++) {
    trail.push(new Map(reached));
    for (let k = -d; k <= d; k += 2) {
      const down = k === -d || (k !== d && at(reached, k - 1) < at(reached, k + 1));
      let x = down ? at(reached, k + 1) : at(reached, k - 1) + 1;
      while (x < a.length && x - k < b.length && a[x] === b[x - k]) x++;
      reached.set(k, x);
      if (x >= a.length && x - k >= b.length) return walkedBack(a, b, trail);
    }
    reached = new Map(reached);
  }
}

function walkedBack(a: string[], b: string[], trail: readonly Map<number, number>[]): LineStep[] {
  const steps: LineStep[] = [];
  let [x, y] = [a.length, b.length];
  for (let d = trail.length - 1; d >= 0; d--) {
    const reached = trail[d] ?? new Map<number, number>();
    const k = x - y;
    const down = k === -d || (k !== d && at(reached, k - 1) < at(reached, k + 1));
    const from = down ? k + 1 : k - 1;
    const stop = d === 0 ? 0 : at(reached, from);
    while (x > stop && y > stop - from && x > 0 && y > 0 && a[x - 1] === b[y - 1]) {
      steps.push({ mark: ' ', line: a[--x] ?? '' });
      y--;
    }
    if (d === 0) break;
    if (down) steps.push({ mark: '+', line: b[--y] ?? '' });
    else steps.push({ mark: '-', line: a[--x] ?? '' });
  }
  return steps.reverse();
}

function at(reached: ReadonlyMap<number, number>, k: number): number {
  return reached.get(k) ?? -1;
}

function linesOf(text: string): string[] {
  return text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
}
