import { expect, test } from 'vitest';
import type { Problem, Severity } from '../src/register/index.ts';
import { newProblems } from './new-problems.ts';

const problem = (severity: Severity, message: string, line = 1): Problem => ({
  rule: 'shape',
  severity,
  at: { file: 'content/a.yaml', line, column: 1 },
  message,
});

test('warnings and notices that were there are left out, wherever they stand now; errors never', () => {
  const earlier = { problems: [problem('warning', '旧提醒'), problem('error', '旧错误')] };
  const now = [
    problem('warning', '旧提醒', 7),
    problem('warning', '旧提醒', 8),
    problem('error', '旧错误'),
    problem('notice', '新备忘'),
  ];
  expect(newProblems(now, earlier, '2026-11-21')).toEqual(now.slice(1));
});
