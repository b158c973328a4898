import fc from 'fast-check';
import { expect, test } from 'vitest';
import { registerWith, the } from '../../tests/helpers/answers.ts';
import type { Law } from '../register/index.ts';
import { basisOn, lawStatusOn } from './basis.ts';
import { endOf, isGoneOn } from './law-end.ts';
import { addDays } from './period.ts';

const { laws, matters } = registerWith();
const STANDING = the(laws, 'senlin-fa');
const ENDED = the(laws, 'daqi-wuran-fangzhi-fa');
const known = (law: Law, ending: object): Law => ({
  ...law,
  indexed: { title: law.title, taken: '2026-05-16', versions: [], ending },
});

test('a statute no editor has ended is gone where the index says so, and its basis with it', () => {
  const law = known(STANDING, { until: '2026-08-31', by: '林草法' });
  expect(lawStatusOn(law, '2026-08-31')).toBe('有效');
  expect(lawStatusOn(law, '2026-09-01')).toBe('已废止');
  expect(endOf(law, '2026-09-01')).toMatchObject({ until: '2026-08-31', by: '林草法' });
  const matter = the(matters, 'caifa-xuke');
  const resting = { ...matter, basis: matter.basis.map((basis) => ({ ...basis, law })) };
  expect(basisOn(resting, '2026-08-31')).toHaveLength(matter.basis.length);
  expect(basisOn(resting, '2026-09-01')).toEqual([]);
});

test('of two last days the earlier one counts', () => {
  expect(endOf(ENDED, '2026-11-21')?.until).toBe('2026-08-14');
  expect(endOf(known(ENDED, { until: '2026-07-31' }), '2026-11-21')?.until).toBe('2026-07-31');
  expect(endOf(known(ENDED, { until: '2026-12-31' }), '2026-11-21')?.until).toBe('2026-08-14');
});

test('a repeal without a day is sure from the day the index was taken, or learnt it', () => {
  expect(isGoneOn(known(STANDING, {}), '2026-05-15')).toBe(false);
  expect(isGoneOn(known(STANDING, {}), '2026-05-16')).toBe(true);
  expect(isGoneOn(known(STANDING, { learnt: '2026-12-15' }), '2026-12-14')).toBe(false);
});

test('what was learnt later changes no answer for the days before', () => {
  const days = fc.integer({ min: -1000, max: 1000 }).map((n) => addDays('2026-05-16', n));
  fc.assert(
    fc.property(days, days, days, (until, learnt, day) => {
      const gone = isGoneOn(known(STANDING, { until, learnt }), day);
      expect(gone).toBe(day > until && day >= learnt);
    }),
  );
});
