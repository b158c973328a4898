import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';

function deadline(...words: string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['scripts/run.mjs', 'deadline', '--content', 'tests/fixtures/small-county', ...words],
    { encoding: 'utf8', timeout: 60_000 },
  );
  return { status, stdout, stderr };
}

test('the days of a case about a matter, with what is given and planned', () => {
  const { status, stdout, stderr } = deadline(
    ...['--event', '收到复议申请(当场处罚)', '--date', '2026-09-28', '--town', '河边乡'],
    ...['--matter', 'fenshao-jiegan', '--planned', '2026-10-12', '--format', 'json'],
  );
  expect([status, stderr]).toEqual([0, '']);
  expect(JSON.parse(stdout)).toMatchObject({
    days: [{ what: '自行纠正', last: '2026-10-10' }],
    verdict: 'error',
    rule: '五日内',
    unknownAfter: null,
  });
}, 30_000);

test('a fact in other words, and one that only other terms turn on', () => {
  const { status, stdout, stderr } = deadline(
    ...['--event', '复议责令重作', '--date', '2026-08-05', '--term', '15日'],
    ...['--given', '公告送达=公告;持证=有'],
  );
  expect([status, stderr]).toEqual([0, '']);
  expect(stdout).toContain('重作：最迟 2026-08-20\n');
}, 30_000);

test.each([
  [['--event', '听证', '--date', '2026-08-05'], '不认识这件事：听证'],
  [['--event', '立案', '--date', '2026-8-5'], '--date 要写成 2026-11-21 这样的日期'],
  [['--event', '立案', '--date', '2023-12-31'], '2024 年 1 月 1 日以前的案子'],
  [['--event', '立案', '--date', '2026-08-05', '--term', '很快'], '--term 要写成 30日'],
  [['--event', '立案', '--date', '2026-08-05', '--matter', 'fenshao'], '没有这个事项：fenshao'],
  [['--event', '立案', '--date', '2026-08-05', '--given', '持证=也许'], '现在是 持证=也许'],
  [['--event', '立案', '--date', '2026-08-05', '--given', '颜色=红'], '延长=…，现在是 颜色=红'],
])(
  '%s is refused',
  (words, sentence) => {
    const { status, stdout, stderr } = deadline(...words);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toContain(sentence);
  },
  30_000,
);
