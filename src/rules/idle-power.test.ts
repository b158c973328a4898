import { expect, test } from 'vitest';
import { expectExample, problemsWith } from '../../tests/helpers/rules.ts';
import { idlePower } from './idle-power.ts';

const { file, failing } = idlePower.example;

const shown = (text: string, asOf?: string) =>
  problemsWith([idlePower], { [file]: text }, asOf).map((p) => [
    `${p.severity} ${p.at.file}:${p.at.line}`,
    p.message,
    p.hint,
  ]);

test('twelve months idle pass, a day more is listed', () => {
  expectExample(idlePower);
});

test('without idleSince the months count from the first day', () => {
  const never = failing.replace('  idleSince: 2025-11-20\n', '').replace('尚未使用', '未承接到位');
  expect(shown(never)).toMatchInlineSnapshot(`
    [
      [
        "notice content/towns/shanqian/powers.yaml:6",
        "山前镇“露天焚烧秸秆的处罚”未承接到位，从 2023-03-01 起已经 44 个月",
        "列入年度评估：用不上的，按程序收回；没有接住的，补人、培训",
      ],
    ]
  `);
});

test('a power already given back, or not yet begun, is not listed', () => {
  const ended = failing.replace('from: 2023-03-01', 'from: 2023-03-01\n  until: 2026-10-31');
  expect(shown(ended)).toEqual([]);
  expect(shown(failing, '2023-02-28')).toEqual([]);
});
