import { expect, test } from 'vitest';
import { devolutionDecided } from './devolution-decided.ts';
import { expectExample, problemsWith, textOf } from './testing.ts';

const POWERS = 'towns/shanqian/powers.yaml';

test('a county decision cannot hand down penalties', () => {
  expectExample(devolutionDecided);
});

test('a claim cannot begin before its decision is in force', () => {
  const early = textOf(POWERS).replace('from: 2023-03-01', 'from: 2023-02-01');
  expect(
    problemsWith([devolutionDecided], { [POWERS]: early }).map((p) => [
      p.at.line,
      p.message,
      p.hint,
    ]),
  ).toMatchInlineSnapshot(`
    [
      [
        3,
        "山前镇“露天焚烧秸秆的处罚”从 2023-02-01 起，早于《关于把部分行政处罚权交给乡镇的决定（虚构）》公布（2023-01-16）或者施行（2023-03-01）",
        "from 不能早于 2023-03-01",
      ],
    ]
  `);
});
