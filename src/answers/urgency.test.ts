import { expect, test } from 'vitest';
import { byUrgency, hoursOf } from './urgency.ts';

test('the promise is read from its words, the shortest one counts', () => {
  const said = [
    '汛期 2 小时内到场，坝体异常立即到场',
    '30 分钟内到场',
    '3 个工作日内派人',
    '接到报告当日派人',
    '及时到场',
  ];
  expect(said.map(hoursOf)).toEqual([0, 0.5, 72, 24, Number.POSITIVE_INFINITY]);
});

test('promises without a number come last, equal ones by their words', () => {
  expect(['乙及时到场', '2 日内到场', '甲及时到场', '1 小时内到场'].sort(byUrgency)).toEqual([
    '1 小时内到场',
    '2 日内到场',
    '乙及时到场',
    '甲及时到场',
  ]);
});
