/** Long: part of `npm run test:clocks`. What is publishable on the day of its last edit is so on every later day. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { provinceOf } from '../../scripts/generating/county.ts';
import { demonstrationOf } from '../../scripts/generating/demonstration.ts';
import { addDays } from '../../src/answers/index.ts';
import { contentReader, readContent } from '../../src/register/folder.ts';
import type { Register } from '../../src/register/index.ts';
import { checkRegister, RULES } from '../../src/rules/index.ts';

const WRITTEN = '2026-11-21';
const DAYS = 15 * 365;

const demonstration = demonstrationOf(readContent('content').files);
const read = contentReader();

function generated(seed: number): Register {
  const { shared, county } = provinceOf(demonstration, {
    towns: 2 + (seed % 4),
    claims: 30 * seed,
    seed,
    prose: false,
  });
  const files = [...shared, ...county(0)]
    .map(([path, text]) => ({ path, file: `content/${path}`, text }))
    .toSorted((a, b) => (a.path < b.path ? -1 : 1));
  const { register, problems } = read(files, 'content');
  if (!register) throw new Error(problems[0]?.message);
  return register;
}

const errorsOn = (register: Register, day: string) =>
  checkRegister(register, day, RULES).filter(({ severity }) => severity === 'error');

test('the demonstration, on three hundred days', { timeout: 600_000 }, () => {
  const { register } = readContent('content');
  if (!register) throw new Error('no register');
  const written = register.site.today ?? WRITTEN;
  fc.assert(
    fc.property(fc.nat({ max: DAYS }), (later) => {
      expect(errorsOn(register, addDays(written, later))).toEqual([]);
    }),
    { numRuns: 300 },
  );
});

test.each([1, 2, 3, 4, 5])('generated county %i', { timeout: 600_000 }, (seed) => {
  const county = generated(seed);
  let compared = 0;
  fc.assert(
    fc.property(fc.integer({ min: -DAYS, max: DAYS }), fc.nat({ max: DAYS }), (edited, later) => {
      const day = addDays(WRITTEN, edited);
      if (errorsOn(county, day).length > 0) return;
      compared++;
      expect(errorsOn(county, addDays(day, later))).toEqual([]);
    }),
    { numRuns: 300 },
  );
  expect(compared).toBeGreaterThan(100);
});
