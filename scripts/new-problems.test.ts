import { expect, test } from 'vitest';
import type { Problem, Severity } from '../src/register/index.ts';
import { compareProblems } from './new-problems.ts';

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
  expect(compareProblems(now, earlier, '2026-11-21')).toEqual({ all: now, fresh: now.slice(1) });
});

test('what an edit wrote although its time had passed is an error; what was there before stays lapsed', () => {
  const earlier = { problems: [problem('lapsed', '原来的过期')] };
  const now = [problem('lapsed', '原来的过期', 3), problem('lapsed', '新写的过期')];
  const { all, fresh } = compareProblems(now, earlier, '2026-11-21');
  expect(all.map(({ severity }) => severity)).toEqual(['lapsed', 'error']);
  expect(fresh).toEqual([{ ...now[1], severity: 'error' }]);
});

test('whoever takes one of many entries off a record that had lapsed has written nothing lapsed; another past day is', () => {
  const lapsed = (message: string) => ({ ...problem('lapsed', message), target: 'towns/a.yaml' });
  const earlier = { problems: [lapsed('有 33 项处罚权，2027-10-05 这天只有 1 人')] };
  const severityOf = (message: string) =>
    compareProblems([lapsed(message)], earlier, '2027-10-05').all[0]?.severity;
  expect(severityOf('有 32 项处罚权，2027-10-05 这天只有 1 人')).toBe('lapsed');
  expect(severityOf('有 33 项处罚权，2027-10-04 这天只有 1 人')).toBe('error');
});
