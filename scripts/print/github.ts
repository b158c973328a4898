/** Problems as annotations of a pull request (workflow commands of GitHub Actions and those who follow it). */
import { type Problem, READING_CHECKS, type Reading } from '../../src/register/index.ts';
import { RULES } from '../../src/rules/index.ts';
import { basisWords } from './words.ts';

/** `prefix` leads from the repository to the folder that holds the content folder: empty, or `tests/fixtures/`. */
export function printGithub(
  problems: readonly Problem[],
  { register }: Pick<Reading, 'register'>,
  prefix: string,
): string {
  return problems
    .map((problem) => {
      const { file, line, column } = problem.at;
      const place = `file=${property(prefix + file)},line=${line},col=${column}`;
      const basis = basisWords(problem, register).join('、');
      const text = [problem.message, problem.hint, basis && `依据：${basis}`]
        .filter(Boolean)
        .join('\n');
      // Annotations know error, warning and notice; what lapsed blocks nothing, yet somebody has to see it.
      const level = problem.severity === 'lapsed' ? 'warning' : problem.severity;
      return `::${level} ${place},title=${property(titleOf(problem.rule))}::${data(text)}\n`;
    })
    .join('');
}

/** Title of a rule or of a reading check. */
export function titleOf(id: string): string {
  const reading: Readonly<Record<string, string>> = READING_CHECKS;
  return RULES.find((rule) => rule.id === id)?.title ?? reading[id] ?? id;
}

function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
