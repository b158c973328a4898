/** Problems for other programs. The shape is a promise; see docs. */
import type { Problem, Reading } from '../../src/register/index.ts';
import { basisWords } from './words.ts';

/** `hint` is null and `basis` empty where there is none. */
export function printJson(
  problems: readonly Problem[],
  { register }: Pick<Reading, 'register'>,
): string {
  const plain = problems.map((problem) => ({
    rule: problem.rule,
    severity: problem.severity,
    file: problem.at.file,
    line: problem.at.line,
    column: problem.at.column,
    message: problem.message,
    hint: problem.hint ?? null,
    basis: basisWords(problem, register),
  }));
  return `${JSON.stringify({ problems: plain }, null, 2)}\n`;
}
