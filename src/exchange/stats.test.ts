import { expect, test } from 'vitest';
import { registerWith } from '../answers/testing.ts';
import { statsJson } from './stats.ts';

test('the statistics of the small county', () => {
  const register = registerWith({
    'reviews/shanqian/2026-q3.yaml': `reported: 2026-10-10
filed: 5
closed: 4
fines: 900
reconsideration: { count: 1, upheld: 1, changed: 0, revoked: 0 }
litigation: { count: 0, upheld: 0, changed: 0, revoked: 0 }
`,
  });
  const stats = statsJson({ register, asOf: '2026-11-21', url: (path) => path });
  expect(stats.schemaVersion).toBe(1);
  expect(stats.usage.all).toEqual({ 正常运行: 3, 尚未使用: 0, 未承接到位: 0, total: 3 });
  expect(stats.coverage.towns.map(({ town, claimed }) => [town, claimed])).toEqual([
    ['hebian', 3],
    ['shanqian', 4],
  ]);
  expect(stats.takenBack).toEqual([]);
  expect(stats.casework.quarters.map(({ period, filed }) => [period, filed])).toEqual([
    ['2026-q3', 5],
  ]);
  expect(stats.casework.reports.map(({ town, assessment }) => [town, assessment])).toEqual([
    ['shanqian', null],
  ]);
});
