import fc from 'fast-check';
import { expect, test } from 'vitest';
import { registerWith, the } from '../../tests/helpers/answers.ts';
import { mainBasis } from './catalogue.ts';
import { whoHandles } from './handles.ts';
import { heldDuring } from './held.ts';
import { rowOn, rowsOf } from './list-rows.ts';
import { addDays, inForce, spansOf } from './period.ts';

const register = registerWith();
const entry = (town: string, matter: string) => {
  const found = the(register.towns, town).claims.find((claim) => claim.matter.id === matter);
  if (!found) throw new Error(`${town} has no ${matter}`);
  return found;
};

test('an entry has a row for each law it rested on, and every row cites the law of its days', () => {
  const rows = rowsOf(register, entry('shanqian', 'fenshao-jiegan'));
  expect(rows.map(({ from, until, basis }) => [from, until, basis?.law.short])).toEqual([
    ['2023-03-01', '2026-08-14', '大气污染防治法'],
    ['2026-08-15', undefined, '生态环境法典'],
  ]);
});

test('days on which the row says the same make one row, however many days are known', () => {
  const rows = rowsOf(register, entry('shanqian', 'dibao-shenqing'));
  expect(rows).toHaveLength(new Set(rows.map(({ basis }) => basis)).size);
});

test('of an entry that has ended the last row stands for it, of one to come the first', () => {
  const rows = rowsOf(register, entry('shanqian', 'fenshao-jiegan'));
  expect(rowOn(rows, '2020-01-01')?.from).toBe('2023-03-01');
  expect(rowOn(rows, '2026-08-14')?.until).toBe('2026-08-14');
  expect(rowOn(rows, '2040-01-01')?.from).toBe('2026-08-15');
});

test('on each of its days exactly one row is in force, and says what is answered for that day', () => {
  const claims = [...register.claims];
  fc.assert(
    fc.property(fc.constantFrom(...claims), fc.integer({ min: 0, max: 3000 }), (claim, n) => {
      const day = addDays('2022-01-01', n);
      const found = rowsOf(register, claim).filter((row) => inForce(row, day));
      if (!inForce(heldDuring(claim), day)) return found.length === 0;
      const answer = whoHandles(register, claim.town, claim.matter, day);
      const [row] = found;
      return (
        found.length === 1 &&
        row?.basis === mainBasis(claim.matter, day) &&
        row?.answer.respondent.id === answer.respondent.id &&
        row?.answer.mode === answer.mode
      );
    }),
  );
});

test('a period is cut at the days that fall into it, and nowhere else', () => {
  const cut = spansOf({ from: '2024-01-01', until: '2024-12-31' }, [
    '2024-07-01',
    '2024-01-01',
    '2024-07-01',
    '2025-01-01',
  ]);
  expect(cut).toEqual([
    { from: '2024-01-01', until: '2024-06-30' },
    { from: '2024-07-01', until: '2024-12-31' },
  ]);
  expect(spansOf({ from: '2024-01-01' }, [])).toEqual([{ from: '2024-01-01' }]);
});
