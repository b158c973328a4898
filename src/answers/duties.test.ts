import { expect, test } from 'vitest';
import { dutiesOn } from './duties.ts';
import { registerWith, textOf, the } from './testing.ts';

const POWERS = 'towns/shanqian/powers.yaml';
const counts = (day: string) => {
  const powers = textOf(POWERS).replace(
    'from: 2023-03-01',
    'from: 2023-03-01\n  until: 2025-07-31\n  successor: { by: huanbao-ju, from: 2025-08-01 }',
  );
  const duties = dutiesOn(the(registerWith({ [POWERS]: powers }).towns, 'shanqian'), day);
  return Object.values(duties).map((claims) => claims.length);
};

test('own powers are basic, entrusted ones assisting, ended ones went back up', () => {
  expect(counts('2025-07-31')).toEqual([1, 0, 0]);
  expect(counts('2026-11-21')).toEqual([2, 1, 1]);
});
