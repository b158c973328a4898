import fc from 'fast-check';
import { expect, test } from 'vitest';
import { registerWith } from '../../tests/helpers/answers.ts';
import { claimsTogether } from './claims-together.ts';

const { matters, claims } = registerWith();

test('every entry stands in exactly one row, on any day', () => {
  fc.assert(
    fc.property(fc.constantFrom('2023-06-01', '2025-01-01', '2026-11-29', '2031-01-01'), (day) => {
      const rows = [...matters.values()].flatMap((matter) => claimsTogether(matter.claims, day));
      expect(rows.reduce((sum, { towns }) => sum + towns.length, 0)).toBe(claims.length);
    }),
  );
});

test('towns of whom the same is true share a row, others do not', () => {
  const matter = [...matters.values()].find((one) => one.claims.length > 0);
  const [claim] = matter?.claims ?? [];
  if (!claim) throw new Error('the small county has no entry');
  const other = { ...claim, town: { ...claim.town, id: 'other' } };
  expect(claimsTogether([claim, other], '2026-11-29')).toHaveLength(1);
  expect(claimsTogether([claim, { ...other, from: '2025-05-05' }], '2026-11-29')).toHaveLength(2);
  expect(claimsTogether([claim, { ...other, usage: '未承接到位' }], '2026-11-29')).toHaveLength(2);
});
