import { expect, test } from 'vitest';
import { slipOf } from './nearest.ts';

test('a slip of the pen is one letter off, two in a long word, and means one name only', () => {
  expect(slipOf('linye-jv', ['linye-ju', 'nongye-ju'])).toBe('linye-ju');
  expect(slipOf('lutian-shoakao', ['lutian-shaokao', 'lutian-fenshao'])).toBe('lutian-shaokao');
  expect(slipOf('基本覆职', ['基本履职', '配合履职'])).toBe('基本履职');
  // Two names as near as each other, and short words, are for a person.
  expect(slipOf('weituo-a', ['weituo-b', 'weituo-c'])).toBeUndefined();
  expect(slipOf('城区', ['城乡', '仅城市'])).toBeUndefined();
});
