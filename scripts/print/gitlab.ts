/** Problems as a code quality report, which GitLab shows in the merge request. */
import { createHash } from 'node:crypto';
import type { Problem, Reading, Severity } from '../../src/register/index.ts';
import { titleOf } from './github.ts';
import { basisWords } from './words.ts';

/** GitLab knows info, minor, major, critical, blocker. */
const SEVERITIES = {
  error: 'blocker',
  lapsed: 'major',
  warning: 'minor',
  notice: 'info',
} as const satisfies Record<Severity, string>;

/** `prefix` leads from the repository to the folder that holds the content folder, as for annotations. */
export function printGitlab(
  problems: readonly Problem[],
  { register }: Pick<Reading, 'register'>,
  prefix: string,
): string {
  const seen = new Map<string, number>();
  const plain = problems.map((problem) => {
    const { rule, severity, at, message, hint } = problem;
    const basis = basisWords(problem, register).join('、');
    // Lines move: the sentence tells problems apart, and a number those that say the same.
    const key = `${rule} ${at.file} ${message}`;
    const times = seen.get(key) ?? 0;
    seen.set(key, times + 1);
    return {
      description: [message, hint && `怎么改：${hint}`, basis && `依据：${basis}`]
        .filter(Boolean)
        .join('。'),
      check_name: titleOf(rule),
      fingerprint: createHash('sha256').update(`${key} ${times}`).digest('hex').slice(0, 32),
      severity: SEVERITIES[severity],
      location: { path: prefix + at.file, lines: { begin: at.line } },
    };
  });
  return `${JSON.stringify(plain, null, 2)}\n`;
}
