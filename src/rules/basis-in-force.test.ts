import { expect, test } from 'vitest';
import { expectExample, problemsWith, textOf } from '../../tests/helpers/rules.ts';
import { basisInForce } from './basis-in-force.ts';

const MATTER = 'matters/huanjing/fenshao-jiegan.yaml';
const SERVICE = 'matters/minzheng/dibao-shenqing.yaml';

/** The small county with this edit made to one of its matters. */
function found(file: string, from: string, to: string, asOf?: string) {
  const text = textOf(file);
  expect(text).toContain(from);
  return problemsWith([basisInForce], { [file]: text.replace(from, to) }, asOf).map((p) => [
    p.severity,
    p.at.line,
    p.message,
    p.hint,
  ]);
}

test('a repealed act may not be cited as if it stood', () => {
  expectExample(basisInForce);
});

test('the replacement is named with its article where the matter carries it', () => {
  expect(found(MATTER, '    until: 2026-08-14\n', '')).toMatchInlineSnapshot(`
    [
      [
        "error",
        15,
        "“露天焚烧秸秆的处罚”还引着《大气污染防治法》第一百一十九条第一款，它从 2026-08-15 起已经废止，现在要引《生态环境法典》第一千一百三十一条第一款",
        "在这一条加上 until: 2026-08-14；新依据已经写好",
      ],
    ]
  `);
});

test('on its last day the old act is still right, on the next day it is not', () => {
  const drop = [MATTER, '    until: 2026-08-14\n', ''] as const;
  expect(found(...drop, '2026-08-14')).toEqual([]);
  expect(found(...drop, '2026-08-15')).toHaveLength(1);
});

test('old and new basis meet without a gap', () => {
  expect(found(MATTER, 'until: 2026-08-14', 'until: 2026-07-31')).toMatchInlineSnapshot(`
    [
      [
        "error",
        19,
        "“露天焚烧秸秆的处罚”的旧依据《大气污染防治法》第一百一十九条第一款到 2026-07-31 止，新依据《生态环境法典》第一千一百三十一条第一款从 2026-08-15 起，中间断了 14 天",
        "旧依据的 until 要是新依据 from 的前一天：2026-08-14",
      ],
    ]
  `);
});

test('a basis cannot begin before its statute nor outlive it', () => {
  expect(found(MATTER, 'from: 2026-08-15', 'from: 2026-08-01')).toMatchInlineSnapshot(`
    [
      [
        "error",
        27,
        "“露天焚烧秸秆的处罚”的依据《生态环境法典》第一千一百三十一条第一款写的是从 2026-08-01 起，可《生态环境法典》2026-08-15 才施行",
        "from 不能早于 2026-08-15",
      ],
    ]
  `);
  expect(found(MATTER, 'until: 2026-08-14', 'until: 2026-08-31')).toMatchInlineSnapshot(`
    [
      [
        "error",
        19,
        "“露天焚烧秸秆的处罚”的依据《大气污染防治法》第一百一十九条第一款写到 2026-08-31，可《大气污染防治法》最后一天是 2026-08-14",
        "改成 until: 2026-08-14",
      ],
    ]
  `);
});

test("a town's own duty may rest on what is no statute, when it says where it was found and why nothing is cited", () => {
  const duty = 'matters/minzheng/faxian-jiuzhu.yaml';
  const basis = /basis:\n(?: {2}.*\n)+/.exec(textOf(duty))?.[0] ?? '';
  const told = 'source: 小石县履职事项清单第 3 项\n';
  const said = (to: string) => found(duty, basis, to).map(([severity]) => severity);
  expect(said(`${told}note: 党内法规的条号没有核对\n`)).toEqual(['notice']);
  expect(said(told)).toEqual(['error']);
  // Who has power over people must cite an article.
  const power = /basis:\n(?: {2}.*\n)+/.exec(textOf(MATTER))?.[0] ?? '';
  expect(found(MATTER, power, `${told}note: 没有核对\n`).map(([one]) => one)).toEqual(['error']);
});

test('a service without any basis is noted, a held matter without one on the day is an error', () => {
  const none = /basis:\n(?: {2}.*\n)+/.exec(textOf(SERVICE))?.[0] ?? '';
  expect(found(SERVICE, none, 'basis: []\n')).toMatchInlineSnapshot(`
    [
      [
        "notice",
        14,
        "“最低生活保障申请受理”没有引依据",
        "找到规定它的法律、法规或者文件，写进 basis；确实没有、没有核实的，在 source 里写出处，在 note 里写原因",
      ],
    ]
  `);
  expect(
    found(SERVICE, '    from: 2026-07-01\n', '    from: 2026-07-01\n    until: 2026-10-31\n'),
  ).toMatchInlineSnapshot(`
    [
      [
        "lapsed",
        14,
        "“最低生活保障申请受理”在 2026-11-21 这天没有一条有效的依据；最近的一条《社会救助法》第三十七条从 2026-07-01 到 2026-10-31",
        "补上这一天有效的依据；没有依据的，事项要撤下来",
      ],
    ]
  `);
});
