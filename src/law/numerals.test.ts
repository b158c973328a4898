import fc from 'fast-check';
import { expect, test } from 'vitest';
import { chineseNumber } from '../import/words.ts';
import { articleNumber, dayOf, numberOf } from './numerals.ts';

test('every number a statute could count to is read as it is written', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 9999 }), (value) => {
      expect(numberOf(chineseNumber(value))).toBe(value);
      expect(articleNumber(`第${chineseNumber(value)}条之一第二款第（三）项`)).toBe(value);
      expect(articleNumber(`第${value}条`)).toBe(value);
    }),
  );
});

test('what is no article has no number', () => {
  expect(articleNumber('附则')).toBeUndefined();
  expect(articleNumber('第十百条')).toBeUndefined();
  expect(articleNumber('第二款')).toBeUndefined();
});

test('days in both kinds of numerals', () => {
  expect(dayOf('1993', '3', '1')).toBe('1993-03-01');
  expect(dayOf('一九九三', '三', '一')).toBe('1993-03-01');
  expect(dayOf('二〇〇二', '十二', '三十一')).toBe('2002-12-31');
  expect(dayOf('九三', '三', '一')).toBeUndefined();
});
