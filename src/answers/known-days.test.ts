import { expect, test } from 'vitest';
import { readContent } from '../register/folder.ts';
import { knownDays } from './known-days.ts';

test('first days, and the days after last ones, each once and in order', () => {
  const { register } = readContent('tests/fixtures/small-county');
  if (!register) throw new Error('no register');
  const days = knownDays(register);
  expect(days).toEqual([...new Set(days)].sort());
  for (const claim of register.claims) expect(days).toContain(claim.from);
  const law = [...register.laws.values()].find(({ status }) => status !== '有效');
  expect(law && 'until' in law && days.some((day) => day > law.until)).toBe(true);
});
