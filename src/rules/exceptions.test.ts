import { expect, test } from 'vitest';
import { expectExample, problemsWith } from '../../tests/helpers/rules.ts';
import { burdenHasPower } from './burden-has-power.ts';
import { exceptionsRule } from './exceptions.ts';
import type { Rule } from './rule.ts';

const exceptions = exceptionsRule(['burden-has-power', 'idle-power']);
const { failing, passing, also = {} } = exceptions.example;
const BOTH = [burdenHasPower, exceptions];

const shown = (text: string, rules: readonly Rule[] = BOTH, asOf?: string) =>
  problemsWith(rules, { ...also, 'exceptions.yaml': text }, asOf).map(
    (p) => `${p.at.file}:${p.at.line} [${p.rule}] ${p.severity} ${p.message} → ${p.hint}`,
  );

test('the example', () => {
  expectExample(exceptions);
});

test('an exception lets exactly its problem pass', () => {
  expect(shown('[]\n').map((line) => line.split(' ')[1])).toEqual(['[burden-has-power]']);
  expect(shown(passing)).toEqual([]);
});

test('naming the file alone lets every entry of it pass', () => {
  expect(shown(passing.replace('#faxian-jiuzhu', ''))).toEqual([]);
});

test('past its day it lets nothing pass, and is told itself; on its last day it still holds', () => {
  expect(shown(failing)).toMatchInlineSnapshot(`
    [
      "content/exceptions.yaml:4 [exceptions] lapsed 这条例外到 2026-10-31 为止，已经过期 → 问题改好了就删掉它；还要再放一段时间的，重新写理由和期限",
      "content/towns/shanqian/responsibilities.yaml:1 [burden-has-power] warning 山前镇“主动发现需要救助的家庭”至少要 1 个人，没有写人手 → 配齐人手后改写 staff；配不齐的，提请县里增加力量或者收回",
    ]
  `);
  expect(shown(failing, BOTH, '2026-10-31')).toEqual([]);
});

test('an exception that excepts nothing, or names another record, is an error', () => {
  expect(shown(passing.replace('towns/shanqian', 'towns/hebian'))).toMatchInlineSnapshot(`
    [
      "content/exceptions.yaml:2 [exceptions] error 这条例外没有用上：towns/hebian/responsibilities.yaml#faxian-jiuzhu 没有违反 burden-has-power → 问题已经解决的，删掉这条例外；对象写错了的，照检查报告里的文件改正",
      "content/towns/shanqian/responsibilities.yaml:1 [burden-has-power] warning 山前镇“主动发现需要救助的家庭”至少要 1 个人，没有写人手 → 配齐人手后改写 staff；配不齐的，提请县里增加力量或者收回",
    ]
  `);
});

test('an unknown rule is an error, and a slip of the pen is corrected', () => {
  const problems = problemsWith([exceptions], {
    'exceptions.yaml': passing.replace('burden-has-power', 'burden-has-powre'),
  });
  expect(
    problems.map(({ at, message, hint, fix }) => [at.line, message, hint, fix]),
  ).toMatchInlineSnapshot(`
    [
      [
        1,
        "没有叫 burden-has-powre 的规则",
        "是不是想写 burden-has-power？",
        {
          "file": "content/exceptions.yaml",
          "path": [
            0,
            "rule",
          ],
          "to": "burden-has-power",
        },
      ],
    ]
  `);
  expect(
    shown(passing.replace('burden-has-power', 'unknown-id'), [exceptions]),
  ).toMatchInlineSnapshot(`
    [
      "content/exceptions.yaml:1 [exceptions] error 没有叫 unknown-id 的规则 → 照抄检查报告里方括号内的规则编号；读文件的错误不能例外",
    ]
  `);
});

test('of a rule that did not run nothing is said', () => {
  expect(shown(passing, [exceptions])).toEqual([]);
});

test('an exception lasts two years at most', () => {
  expect(shown(passing.replace('2026-12-31', '2028-11-21'))).toEqual([]);
  expect(shown(passing.replace('2026-12-31', '2028-11-22'))).toMatchInlineSnapshot(`
    [
      "content/exceptions.yaml:4 [exceptions] error 这条例外要放到 2028-11-22，离今天超过 2 年 → 一次最多放 2 年，到期还没有改好的，重新写理由和期限；一直改不了的，说明规则或者清单有问题，请提出来",
    ]
  `);
});
