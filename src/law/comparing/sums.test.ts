import fc from 'fast-check';
import { expect, test } from 'vitest';
import { numberIn, sumsIn } from './sums.ts';

const ALL = ['元', '倍', '%', '日', '工作日', '个月', '小时'];
const said = (text: string) => sumsIn(text, ALL).map(({ range, unit }) => `${range}${unit}`);

test.each([
  ['处五百元以上二千元以下的罚款，对单位处一万元以上十万元以下', ['500-2000元', '10000-100000元']],
  ['并处二万五千元以下的罚款', ['0-25000元']],
  ['处1.5万元以上20万元以下罚款', ['15000-200000元']],
  ['处二百至五百元，不低于5,000元，满一千元以上', ['200-500元', '5000元', '1000-元']],
  ['货值金额百分之五以上百分之十以下；一倍以上五倍以下', ['5-10%', '1-5倍']],
  [
    '自2026年3月1日起三十日内，五个工作日，二十四小时内，三个月',
    ['0-30日', '5工作日', '0-24小时', '3个月'],
  ],
  ['第五百条、五人以上、一百亩', []],
  ['注册资本二十亿三千万元', ['2030000000元']],
])('%s', (text, expected) => {
  expect(said(text)).toEqual(expected);
});

test('figures and words say the same', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 9999 }), (n) => {
      expect(numberIn(`${n}万`)).toBe(n * 10_000);
      expect(said(`处${n}元以上${n * 2}元以下`)).toEqual([`${n}-${n * 2}元`]);
    }),
  );
});
