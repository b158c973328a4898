/** What a reviewer has not seen before: `check --since REF`. */
import { diffProblems } from '../src/answers/index.ts';
import type { Problem, Reading } from '../src/register/index.ts';
import { applyRules, RULES } from '../src/rules/index.ts';
import type { Day } from '../src/schema/index.ts';

/** Problems compared with the content as it was. */
export interface Compared {
  /** All of them. What the edit itself wrote although its time had passed is an error: time took nothing here. */
  readonly all: readonly Problem[];
  /** Without what was there before; an error stops publication whoever made it, and always stays. */
  readonly fresh: readonly Problem[];
}

export function compareProblems(
  problems: readonly Problem[],
  earlier: Pick<Reading, 'register' | 'problems'>,
  today: Day,
): Compared {
  const { register } = earlier;
  const old = [
    ...earlier.problems,
    ...(register ? applyRules(register, today, RULES).problems : []),
  ];
  const added = new Set(diffProblems(old, problems).added);
  const lapses = new Set(old.filter(isLapsed).map(lapseOf));
  const graver = (problem: Problem): Problem =>
    isLapsed(problem) && added.has(problem) && !lapses.has(lapseOf(problem))
      ? { ...problem, severity: 'error' }
      : problem;
  const all = problems.map(graver);
  return {
    all,
    fresh: all.filter((p, i) => p.severity === 'error' || added.has(problems[i] ?? p)),
  };
}

function isLapsed({ severity }: Problem): boolean {
  return severity === 'lapsed';
}

/** The record and the days it names: the sentence may also count entries, which an edit that mends some of them changes. */
function lapseOf({ rule, target, message }: Problem): string {
  const days = message.match(/\d{4}-\d{2}-\d{2}/g) ?? [];
  return target === undefined ? `${rule} ${message}` : [rule, target, ...days].join(' ');
}
