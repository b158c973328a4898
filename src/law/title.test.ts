import fc from 'fast-check';
import { expect, test } from 'vitest';
import { titleKey } from './title.ts';

test.each([
  '中华人民共和国行政处罚法',
  '《中华人民共和国行政处罚法》',
  '行政处罚法',
  '《行政处罚法》',
  '中华人民共和国行政处罚法（2021年修订）',
  '《中华人民共和国行政处罚法(2021修订)》',
  '中华人民共和国行政处罚法〔2021 年版〕',
  '中华人民共和国 行政处罚法',
  '中华人民共和国行政处罚法_2021修订',
  '行政处罚法（2017年第二次修正）',
])('%s is one and the same statute', (written) => {
  expect(titleKey(written)).toBe('行政处罚法');
});

test('a trial version, another rank and another number stay other statutes', () => {
  const titles = [
    '民事诉讼法',
    '中华人民共和国民事诉讼法（试行）',
    '行政复议法',
    '行政复议法实施条例',
    '最高人民法院关于适用《中华人民共和国民法典》物权编的解释（一）',
    '最高人民法院关于适用《中华人民共和国民法典》物权编的解释（二）',
  ];
  expect(new Set(titles.map(titleKey)).size).toBe(titles.length);
});

test('brackets and spaces do not matter, and the key of a key is itself', () => {
  expect(titleKey('关于执行〈刑法〉确定罪名的补充规定(七)')).toBe(
    titleKey('关于执行《刑法》 确定罪名的补充规定（七）'),
  );
  const part = fc.constantFrom(
    '《',
    '》',
    '中华人民共和国',
    '法',
    '条例',
    '（2021修订）',
    '(试行)',
    ' ',
    '_2020',
  );
  fc.assert(
    fc.property(fc.array(part, { maxLength: 6 }), (parts) => {
      const key = titleKey(`国${parts.join('')}`);
      expect(titleKey(`《${key}》`)).toBe(titleKey(key));
    }),
  );
});
