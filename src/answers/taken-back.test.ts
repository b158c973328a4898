import { expect, test } from 'vitest';
import { registerWith, textOf } from '../../tests/helpers/answers.ts';
import { takenBack } from './taken-back.ts';

const POWERS = 'towns/shanqian/powers.yaml';
const ended = (by: string) => ({
  [POWERS]: textOf(POWERS).replace(
    'from: 2023-03-01',
    `from: 2023-03-01\n  until: 2025-07-31\n  closedBy: sheng-fuquan-2023\n  successor: { by: ${by}, from: 2025-08-01 }`,
  ),
});

test('what a department took over is grouped by decision, from the day after its last', () => {
  const register = registerWith(ended('huanbao-ju'));
  expect(takenBack(register, '2025-07-31')).toEqual([]);
  const [withdrawal, ...others] = takenBack(register, '2025-08-01');
  expect(others).toEqual([]);
  expect([withdrawal?.decision?.id, withdrawal?.until, withdrawal?.entries]).toEqual([
    'sheng-fuquan-2023',
    '2025-07-31',
    1,
  ]);
  expect(
    withdrawal?.matters.map(({ matter, towns, by }) => [matter.id, towns.map((t) => t.id), by.id]),
  ).toEqual([['fenshao-jiegan', ['shanqian'], 'huanbao-ju']]);
});

test('what went on to a town, its own or another, was not taken back', () => {
  expect(takenBack(registerWith(ended('shanqian')), '2026-11-21')).toEqual([]);
  expect(takenBack(registerWith(ended('hebian')), '2026-11-21')).toEqual([]);
});
