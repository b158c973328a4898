/** Which lines of a text went and which came: the shortest way from one to the other, as `git diff` tells it. */
import { diffArrays } from 'diff';

/** One line of both texts, of the first alone, or of the second alone. */
export interface LineStep {
  readonly mark: ' ' | '-' | '+';
  /** The line with its line end; the last one of a text may have none. */
  readonly line: string;
}

/** Lines by themselves rather than by the library's own splitting, because a line end is part of what may differ. */
export function diffLines(before: string, now: string): LineStep[] {
  return diffArrays(linesOf(before), linesOf(now)).flatMap(({ value, added, removed }) =>
    value.map((line) => ({ mark: added ? '+' : removed ? '-' : ' ', line }) as const),
  );
}

function linesOf(text: string): string[] {
  return text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
}
