import { expect, test } from 'vitest';
import { spoken } from './speaking.ts';

test('a card becomes sentences, headings joined to what they head', () => {
  expect(
    spoken(['在临河镇，找镇里', '谁来管：', '临河镇人民政府。', '电话：', '0000-620 1234。']),
  ).toEqual([
    '在临河镇，找镇里',
    '谁来管，临河镇人民政府。',
    '电话，零 零 零 零 六 二 零 一 二 三 四。',
  ]);
});

test('telephone numbers are read digit by digit, years, days and amounts are not', () => {
  expect(spoken(['打 12345 问'])).toEqual(['打 一 二 三 四 五 问']);
  expect(spoken(['罚 500 元以上 10000 元以下，2026 年 11 月 21 日起 120 日'])).toEqual([
    '罚 500 元以上 10000 元以下，2026 年 11 月 21 日起 120 日',
  ]);
});

test('long text is cut at the ends of sentences', () => {
  expect(spoken(['能。先交申请；再等通知。'])).toEqual(['能。', '先交申请；', '再等通知。']);
});

test('what has no word in it is not read', () => {
  expect(spoken(['——', ' ', '好。'])).toEqual(['好。']);
});
