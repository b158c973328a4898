import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays } from './period.ts';
import { surcharge } from './surcharge.ts';

test('1,000 yuan: 30 a day', () => {
  expect(surcharge(1000, '2026-10-09', '2026-10-09')).toEqual({
    daily: 30,
    days: 1,
    amount: 30,
    fullOn: '2026-11-11',
  });
  expect(surcharge(1000, '2026-10-09', '2026-10-18').amount).toBe(300);
});

test('the 33rd day is the last full one; the 34th reaches the fine and no day adds more', () => {
  expect(surcharge(1000, '2026-10-09', '2026-11-10')).toMatchObject({ days: 33, amount: 990 });
  expect(surcharge(1000, '2026-10-09', '2026-11-11')).toMatchObject({ days: 34, amount: 1000 });
  expect(surcharge(1000, '2026-10-09', '2027-11-11').amount).toBe(1000);
});

test('nothing before the first day', () => {
  expect(surcharge(1000, '2026-10-09', '2026-10-08')).toMatchObject({ days: 0, amount: 0 });
  expect(surcharge(1000, '2026-10-09', '2026-09-01')).toMatchObject({ days: 0, amount: 0 });
});

test('parts of a cent are never charged', () => {
  expect(surcharge(50.55, '2026-10-09', '2026-10-09').amount).toBe(1.51);
});

test('never more than the fine, never falling', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 50_000_000 }),
      fc.integer({ min: -5, max: 400 }),
      (cents, n) => {
        const fine = cents / 100;
        const on = addDays('2026-01-01', n);
        const { amount } = surcharge(fine, '2026-01-01', on);
        expect(amount).toBeLessThanOrEqual(fine);
        expect(surcharge(fine, '2026-01-01', addDays(on, 1)).amount).toBeGreaterThanOrEqual(amount);
      },
    ),
  );
});
