import { expect, test } from 'vitest';
import { phone } from './field.ts';

const rings = (number: string) => phone.safeParse(number).success;

test.each([
  '110',
  '12345',
  '95598',
  '961890',
  '400-810 1234',
  '4008101234',
  '13800000000',
  '138 0000 0000',
  '0000-610 2345',
  '0551-6223 4567',
  '010-62345678',
  '055162234567',
  '610 2345',
  '0000-610 2345-801',
])('%s can be dialled', (number) => {
  expect(rings(number)).toBe(true);
});

test.each([
  ['a digit short', '0000-610 234'],
  ['a digit long', '138000000001'],
  ['a mobile number a digit short', '1380000000'],
  ['two in one field', '0000-610 2345 0000-610 2346'],
  ['words', '6102345（张）'],
  ['fullwidth', '０５５１-6223456'],
  ['four digits', '2345'],
  ['an area code alone', '0551'],
  ['brackets', '(0551)6223456'],
  ['nothing but a dash', '-'],
])('%s rings nowhere', (_, number) => {
  expect(rings(number)).toBe(false);
});
