import { expect, test } from 'vitest';
import { registerWith, textOf, the } from '../../tests/helpers/answers.ts';
import { earlierActs } from './earlier-acts.ts';

const PATH = 'matters/huanjing/fenshao-jiegan.yaml';
const DAY = '2026-11-21';
const OLD = '《中华人民共和国大气污染防治法》第一百一十九条第一款';
const NEW = '《中华人民共和国生态环境法典》第一千一百三十一条第一款';

/** The small county whose old law fines from `min` to `max`. */
const finedBefore = (min: number, max: number) =>
  the(
    registerWith({
      [PATH]: textOf(PATH).replace(
        'discretion:\n',
        `discretion:\n  - law: daqi-wuran-fangzhi-fa\n    article: 第一百一十九条第一款\n    scales:\n      - unit: 元\n        statutory: { min: ${min}, max: ${max} }\n        tiers: [{ level: 一般, when: 甲, range: { min: ${min}, max: ${max} } }, { level: 较重, when: 乙, measure: 从重 }]\n`,
      ),
    }).matters,
    'fenshao-jiegan',
  );

test('a sheet written today cites the old law for an act of its days where that law is lighter', () => {
  expect(earlierActs(finedBefore(100, 500), DAY)).toMatchObject([
    { from: '2018-10-26', until: '2026-08-14', fills: { 处罚条款: OLD } },
  ]);
});

test('and the new one where the new one is', () => {
  expect(earlierActs(finedBefore(5000, 20_000), DAY)).toMatchObject([{ fills: { 处罚条款: NEW } }]);
});

test('where nobody can tell, the law of the day of the act, and it is said', () => {
  const [acts] = earlierActs(the(registerWith().matters, 'fenshao-jiegan'), DAY);
  expect(acts?.fills.处罚条款).toBe(OLD);
  expect(acts?.says.join('')).toContain('要拿案子比过再定');
});

test('while the old law was in force there is nothing to compare', () => {
  expect(earlierActs(finedBefore(100, 500), '2026-08-14')).toEqual([]);
});
