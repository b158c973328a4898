import { expect, test } from 'vitest';
import { registerWith } from '../../tests/helpers/answers.ts';
import { CONSULTATION } from '../../tests/helpers/answers-consultation.ts';
import { consultationsJson } from './consultations.ts';

const register = registerWith(CONSULTATION);
const on = (asOf: string) => {
  const [one] = consultationsJson({ register, asOf, url: (path) => path }).consultations;
  if (!one) throw new Error('none');
  return one;
};

test('who handles it, who would, and where answers go', () => {
  const { changes, answer, url } = on('2026-11-21');
  expect(changes[0]).toEqual({
    kind: '收回',
    matter: 'caifa-xuke',
    towns: ['shanqian'],
    from: '2027-03-01',
    reason: '一年没有办过一件',
    mode: null,
    by: 'linye-ju',
    before: ['山前镇'],
    after: '县林业局办',
  });
  expect(answer).toMatchObject({ to: '小石县林业局', phone: '0000-300 9999', email: null });
  expect(url).toBe('/consultations/tiaozheng-2027/');
});

test('the outcome is in it from its day on', () => {
  expect(on('2027-01-07').outcome).toBeNull();
  expect(on('2027-01-08').outcome).toMatchObject({ received: 3, decision: null });
});
