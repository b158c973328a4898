import { expect, test } from 'vitest';
import { moved, numberFrom, valueAt, withValue } from './values.ts';

const RECORD = { name: '甲', basis: [{ law: 'a', until: '2026-01-01' }, { law: 'b' }] };

test('a value is changed by path, and what was stays what it was', () => {
  const now = withValue(RECORD, ['basis', 1, 'law'], 'c');
  expect(valueAt(now, ['basis', 1, 'law'])).toBe('c');
  expect(RECORD.basis[1]?.law).toBe('b');
  expect(withValue(RECORD, ['basis', 0, 'until'], undefined)).toEqual({
    name: '甲',
    basis: [{ law: 'a' }, { law: 'b' }],
  });
  expect(withValue({}, ['successor', 'by'], 'x')).toEqual({ successor: { by: 'x' } });
});

test('entries move and go', () => {
  expect(moved(['a', 'b', 'c'], 2, 0)).toEqual(['c', 'a', 'b']);
  expect(moved(['a', 'b', 'c'], 1)).toEqual(['a', 'c']);
});

test('a number is a number; what is none is left for the check', () => {
  expect([numberFrom(' 12 '), numberFrom('1.5'), numberFrom('十'), numberFrom('')]).toEqual([
    12,
    1.5,
    '十',
    undefined,
  ]);
});
