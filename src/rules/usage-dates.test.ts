import { expect, test } from 'vitest';
import { expectExample, problemsWith, textOf } from '../../tests/helpers/rules.ts';
import { usageDates } from './usage-dates.ts';

const POWERS = 'towns/shanqian/powers.yaml';

function found(to: string, asOf?: string) {
  const text = textOf(POWERS).replace(/ {2}usage: 正常运行\n {2}counts.*\n/, to);
  return problemsWith([usageDates], { [POWERS]: text }, asOf).map(
    (p) => `${p.severity} ${p.at.line} ${p.message}`,
  );
}

test('cases are counted for years the town had it, each once, none to come', () => {
  expectExample(usageDates);
  const counts = [2022, 2023, 2025, 2025, 2027].map((year) => `{ year: ${year}, cases: 1 }`);
  expect(found(`  usage: 正常运行\n  counts: [${counts.join(', ')}]\n`)).toMatchInlineSnapshot(`
    [
      "error 7 山前镇“露天焚烧秸秆的处罚”写了 2022 年办 1 件，可从 2023-03-01 才承接",
      "error 7 山前镇“露天焚烧秸秆的处罚”的 2025 年写了两次",
      "error 7 山前镇“露天焚烧秸秆的处罚”写了 2027 年办 1 件，这一年还没有到",
    ]
  `);
});

test('what was not used was not used from a day that has come, and not before the claim', () => {
  const idle = (day: string, asOf?: string) =>
    found(`  usage: 尚未使用\n  idleSince: ${day}\n`, asOf);
  expect(idle('2023-02-28')).toMatchInlineSnapshot(`
    [
      "error 7 山前镇“露天焚烧秸秆的处罚”写的是从 2023-02-28 起没有用过，可承接是从 2023-03-01 才开始",
    ]
  `);
  expect(idle('2026-11-22')).toMatchInlineSnapshot(`
    [
      "error 7 山前镇“露天焚烧秸秆的处罚”写的是从 2026-11-22 起没有用过，这一天还没有到",
    ]
  `);
  expect(idle('2023-03-01')).toEqual([]);
  expect(idle('2023-03-01', '2023-01-01'), 'a claim still to come').toEqual([]);
});

test('in use and not used at once is a contradiction', () => {
  expect(found('  usage: 正常运行\n  idleSince: 2024-01-01\n')).toMatchInlineSnapshot(`
    [
      "error 7 山前镇“露天焚烧秸秆的处罚”写的是从 2024-01-01 起没有用过，运行情况又写着正常运行",
    ]
  `);
});
