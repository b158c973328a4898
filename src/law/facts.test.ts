import fc from 'fast-check';
import { expect, test } from 'vitest';
import { asKnownOn, newestOn, passedOn, reachBefore, versionOn } from './facts.ts';
import type { IndexedLaw } from './model.ts';

const POLICE: IndexedLaw = {
  title: '中华人民共和国治安管理处罚法',
  taken: '2026-05-16',
  versions: [
    { published: '2012-10-26', from: '2013-01-01', articles: 119 },
    { published: '2025-06-27', from: '2026-01-01', articles: 144 },
  ],
};
test('the version in force is told by days in force, not by days of passing', () => {
  expect(versionOn(POLICE, '2012-12-31')).toBeUndefined();
  expect(versionOn(POLICE, '2025-12-31')?.articles).toBe(119);
  expect(versionOn(POLICE, '2026-01-01')?.articles).toBe(144);
  expect(passedOn(POLICE, '2025-06-27')?.from).toBe('2026-01-01');
  expect(passedOn(POLICE, '2025-12-31')?.from).toBe('2026-01-01');
  expect(passedOn(POLICE, '2026-01-01')).toBeUndefined();
  expect(passedOn(POLICE, '2011-05-05')).toBeUndefined();
});

test('a version whose day is unknown leaves its first two years open', () => {
  const river = { ...POLICE, versions: [{ published: '2018-03-19', articles: 51 }] };
  expect(versionOn(river, '2018-04-01')).toBeUndefined();
  expect(versionOn(river, '2021-01-01')?.articles).toBe(51);
  expect(newestOn(river, '2018-04-01')?.articles).toBe(51);
});

test('an article beyond the last one is found in every version it is cited for', () => {
  const last = (...asked: [article: string, from?: string, until?: string]) =>
    reachBefore(POLICE, ...asked)?.last;
  expect(last('第一百四十五条', '2026-01-01')).toBe(144);
  expect(last('第一百四十四条', '2026-01-01')).toBeUndefined();
  expect(last('第一百三十条', '2014-01-01')).toBe(119);
  expect(last('第一百三十条', '2014-01-01', '2025-12-31')).toBe(119);
  expect(last('第一百一十九条第二款', '2014-01-01')).toBeUndefined();
});

test('a version whose first day is unknown counts for the last day of what is cited', () => {
  const old = { ...POLICE, versions: [{ published: '2017-03-01', articles: 45 }] };
  expect(reachBefore(old, '第四十六条', '1992-08-01')).toEqual({ last: 45, exact: true });
  expect(reachBefore(old, '第四十六条', '1992-08-01', '2010-12-31')).toBeUndefined();
});

test('cited without a day, an article is beyond where no version has it', () => {
  expect(reachBefore(POLICE, '第一百四十五条')).toEqual({ last: 144, exact: true });
  expect(reachBefore(POLICE, '第一百三十条')).toBeUndefined();
});

test('where the version is unknown, only what no statute ever grew to is beyond', () => {
  const changed = { ...POLICE, versions: [...POLICE.versions, { from: '2026-06-01' }] };
  expect(reachBefore(changed, '第五百条', '2026-06-01')).toBeUndefined();
  expect(reachBefore(changed, '第九百条', '2026-06-01')).toEqual({ last: 144, exact: false });
  expect(reachBefore(changed, '第九百条')).toEqual({ last: 144, exact: false });
  expect(reachBefore({ ...POLICE, versions: [{}] }, '第九百条', '2020-01-01')).toBeUndefined();
});

test('what was learnt later was not known before', () => {
  const [, revised] = POLICE.versions;
  const learnt: IndexedLaw = {
    ...POLICE,
    versions: [...POLICE.versions.slice(0, 1), { ...revised, learnt: '2026-12-15' }],
    ending: { until: '2026-11-30', learnt: '2026-12-15' },
  };
  expect(asKnownOn(learnt, '2026-12-14')).toEqual({
    ...POLICE,
    versions: POLICE.versions.slice(0, 1),
  });
  expect(asKnownOn(learnt, '2026-12-15')).toEqual(learnt);
});

test('a version in force was published no later, and no later one is in force', () => {
  const day = fc
    .integer({ min: 0, max: 4000 })
    .map((n) => new Date(n * 86_400_000 + 1e12).toISOString().slice(0, 10));
  const versions = fc
    .uniqueArray(day, { minLength: 1, maxLength: 5 })
    .map((days) => [...days].sort().map((from, i) => ({ from, articles: i + 1 })));
  fc.assert(
    fc.property(versions, day, (list, asked) => {
      const found = versionOn({ ...POLICE, versions: list }, asked);
      const expected = list.filter(({ from }) => from <= asked).at(-1);
      expect(found).toEqual(expected);
    }),
  );
});
