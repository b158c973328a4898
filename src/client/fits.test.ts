import { describe, expect, test } from 'vitest';
import * as search from '../search/client.ts';
import { fitsOf } from './fits.ts';

/** Frequent characters without a reading, then all others written out. */
const TABLE = '|di低地 bao保 shen申 qing请 xing行 hang行';

const fits = fitsOf(search, TABLE, { traditional: '請', simplified: '请' });
const TEXT = '最低生活保障：低保申请（2026）';

describe('a text is found', () => {
  test.each([
    ['by its characters', '低保申请'],
    ['by traditional ones', '低保申請'],
    ['in pinyin', 'dibao'],
    ['in pinyin that is still being typed', 'dibaoshe'],
    ['by first letters', 'dbsq'],
    ['by pinyin and first letters together', 'dibaosq'],
    ['in full width', '２０２６'],
    ['in capitals of full width', 'ＤＩＢＡＯ'],
  ])('%s', (_, word) => expect(fits(TEXT, word)).toBe(true));

  test('by each reading of a character', () => {
    expect(fits('行', 'xing')).toBe(true);
    expect(fits('行', 'hang')).toBe(true);
  });
});

test('what it does not hold is not found', () => {
  for (const word of ['高龄', 'gaoling', 'dibaox', 'bd'])
    expect(fits(TEXT, word), word).toBe(false);
});
