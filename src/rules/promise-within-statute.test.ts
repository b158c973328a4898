import { expect, test } from 'vitest';
import { expectExample, problemsWith, textOf } from '../../tests/helpers/rules.ts';
import { promiseWithinStatute } from './promise-within-statute.ts';

const LICENCE = 'matters/linye/caifa-xuke.yaml';
const STATUTORY = / {2}statutory:\n(?: {4}.*\n)+/;

/** The licence of the small county with these two terms. */
function found(statutory: string, promised: string) {
  const text = textOf(LICENCE)
    .replace(STATUTORY, statutory && `  ${statutory}`)
    .replace('  promised:\n    days: 5\n    unit: 工作日\n', `  promised:\n${promised}`);
  return problemsWith([promiseWithinStatute], { [LICENCE]: text }).map((p) => [
    p.at.line,
    p.message,
    p.hint,
  ]);
}
const days = (n: number, unit: '工作日' | '自然日') => `    days: ${n}\n    unit: ${unit}\n`;
const own = (n: number, unit: '工作日' | '自然日') =>
  `statutory:\n${days(n, unit)}    law: senlin-fa\n    article: 第五十七条\n`;

test('a promise longer than the statutory term is reported at the promise', () => {
  expectExample(promiseWithinStatute);
});

test('a licence without another rule has 20 working days', () => {
  expect(found('', days(21, '工作日'))).toMatchInlineSnapshot(`
    [
      [
        48,
        "“林木采伐许可证核发”承诺 21 个工作日办完，比法定的 20 个工作日还长",
        "改成 20 个工作日以内，或者写明哪部法律另有规定",
      ],
    ]
  `);
  expect(found('', days(20, '工作日'))).toEqual([]);
});

test('the licensing act cannot be cited for more than it allows', () => {
  const general = `statutory:\n${days(30, '工作日')}    law: xingzheng-xuke-fa\n    article: 第四十二条第一款\n`;
  expect(found(general, days(5, '工作日'))).toMatchInlineSnapshot(`
    [
      [
        48,
        "“林木采伐许可证核发”写的法定期限是 30 个工作日，行政许可法最长是 20 个工作日",
        "改成 20 个工作日以内，或者写明哪部法律另有规定",
      ],
    ]
  `);
  expect(found(general.replace('第一款', '第二款'), days(30, '工作日'))).toEqual([]);
});

test('another statute may set a longer term', () => {
  expect(found(own(30, '工作日'), days(30, '工作日'))).toEqual([]);
});

test('a working day is longer than a calendar day', () => {
  expect(found(own(20, '自然日'), days(15, '工作日'))).toMatchInlineSnapshot(`
    [
      [
        53,
        "“林木采伐许可证核发”承诺 15 个工作日办完，比法定的 20 个自然日还长",
        "改成 20 个自然日以内，或者写明哪部法律另有规定",
      ],
    ]
  `);
  expect(found(own(20, '自然日'), days(14, '工作日'))).toEqual([]);
  expect(found(own(20, '工作日'), days(28, '自然日'))).toEqual([]);
});

test('a step may not take longer than the whole, whatever words say it', () => {
  const step = (does: string, who = '便民服务中心') => {
    const text = textOf(LICENCE).replace(
      /who: 便民服务中心\n {6}does: .*$/m,
      `who: ${who}\n      does: ${does}`,
    );
    return problemsWith([promiseWithinStatute], { [LICENCE]: text }).map((p) => p.message);
  };
  expect(step('30 个工作日内办结')).toMatchInlineSnapshot(`
    [
      "“林木采伐许可证核发”的“受理”这一步写要 30 个工作日，比承诺的 5 个工作日还长",
    ]
  `);
  expect(step('材料齐全的，三十天内作出决定')).toHaveLength(1);
  for (const within of [
    '5 个工作日内审核',
    '七日内审核',
    '每月 15 日办一次',
    '公示 30 天',
    '逾期 30 个工作日不补正的退回',
  ])
    expect(step(within), within).toEqual([]);
  expect(step('选出之日起 30 日内交材料', '申请人')).toEqual([]);
});
