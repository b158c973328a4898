import { expect, test } from 'vitest';
import { typeSize } from './type-size.ts';

test('the more there is to print, the smaller the type', () => {
  const lines = (n: number) => Array.from({ length: n }, () => '露天焚烧秸秆的处罚'.repeat(2));
  expect([1, 30, 45, 75, 90, 115, 145, 200].map((n) => typeSize(lines(n), 4))).toEqual([
    'xxl',
    'xxl',
    'xl',
    'l',
    'm',
    's',
    'xs',
    'xxs',
  ]);
});
