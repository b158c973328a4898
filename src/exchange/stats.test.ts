import { expect, test } from 'vitest';
import { registerWith } from '../../tests/helpers/answers.ts';
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
  expect(
    stats.openness.map(
      ({ item, shown, of, url, changed }) => `${item} ${shown}/${of} ${url} ${changed}`,
    ),
  ).toMatchInlineSnapshot(`
    [
      "机构职能 2/2 /towns/ null",
      "权责清单 2/2 /towns/ 2026-08-15",
      "执法人员名单 2/2 /towns/ 2024-01-01",
      "执法程序、行政强制程序 0/0 null null",
      "执法依据 9/9 /laws/ 2026-08-15",
      "裁量基准 1/1 /matters/ 2026-08-15",
      "咨询、监督投诉方式 2/2 /towns/ null",
      "处罚等执法决定 0/0 null null",
      "救济渠道 2/2 /matters/ 2026-08-15",
    ]
  `);
  expect(stats.takenBack).toEqual([]);
  expect(stats.casework.quarters.map(({ period, filed }) => [period, filed])).toEqual([
    ['2026-q3', 5],
  ]);
  expect(stats.casework.reports.map(({ town, assessment }) => [town, assessment])).toEqual([
    ['shanqian', null],
  ]);
});
