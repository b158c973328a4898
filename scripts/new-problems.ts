/** What a reviewer has not seen before: `check --since REF --new`. */
import { diffProblems } from '../src/answers/index.ts';
import type { Problem, Reading } from '../src/register/index.ts';
import { judge, RULES } from '../src/rules/index.ts';
import type { Day } from '../src/schema/index.ts';

/** Without the warnings and notices that were there. An error stops publication whoever made it, and is always listed. */
export function newProblems(
  problems: readonly Problem[],
  earlier: Pick<Reading, 'register' | 'problems'>,
  today: Day,
): Problem[] {
  const { register } = earlier;
  const old = [...earlier.problems, ...(register ? judge(register, today, RULES).problems : [])];
  const added = new Set(diffProblems(old, problems).added);
  return problems.filter((problem) => problem.severity === 'error' || added.has(problem));
}
