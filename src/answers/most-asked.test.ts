import { expect, test } from 'vitest';
import { registerWith, textOf, the } from '../../tests/helpers/answers.ts';
import { mostAsked } from './most-asked.ts';

const POWERS = 'towns/shanqian/powers.yaml';
const DAY = '2026-11-29';
const asked = (register: ReturnType<typeof registerWith>, most = 20) =>
  mostAsked(register, the(register.towns, 'shanqian'), DAY, most).map(({ matter }) => matter.id);
test('what had more cases in the last year stands first, and no more than are wanted', () => {
  const text = `${textOf(POWERS).trimEnd()}\n  counts: [{ year: 2024, cases: 1 }, { year: 2025, cases: 9 }]\n`;
  const register = registerWith({ [POWERS]: text });
  expect(asked(register).slice(0, 2)).toEqual(['caifa-xuke', 'fenshao-jiegan']);
  expect(asked(register, 1)).toEqual(['caifa-xuke']);
});

test('what nobody has counted and nobody asks about is left out', () => {
  const register = registerWith();
  const silent = [...register.matters.values()].filter(({ faq }) => faq.length === 0);
  const counts = register.claims.flatMap(({ matter, counts = [] }) =>
    counts.length > 0 ? [matter] : [],
  );
  for (const matter of silent.filter((one) => !counts.includes(one)))
    expect(asked(register)).not.toContain(matter.id);
});
