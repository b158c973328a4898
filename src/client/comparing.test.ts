import { expect, test } from 'vitest';
import { type ComparedTown, sideBySide } from './comparing.ts';

const DAY = '2026-11-21';
const town = (
  name: string,
  ...claims: readonly [string, string?, string?, string?][]
): ComparedTown => ({
  id: name,
  name,
  claims: claims.map(([matter, mode = '法定', from = '2023-03-01', until]) => ({
    matter,
    mode,
    from,
    until: until ?? null,
  })),
});
const groups = (...towns: ComparedTown[]) =>
  sideBySide(towns, DAY).map(
    ({ title, rows }) => `${title}：${rows.map((row) => row.matter).join(' ')}`,
  );

test('only here, only there, differing in mode, in days, the same — in this order', () => {
  const here = town('甲镇', ['同'], ['日', '法定', '2024-01-01'], ['式', '委托'], ['左']);
  const there = town('乙乡', ['右'], ['同'], ['日'], ['式']);
  expect(groups(here, there)).toEqual([
    '只有甲镇有：左',
    '只有乙乡有：右',
    '都有，方式不同：式',
    '都有，起始日不同：日',
    '都有，方式和起始日一样：同',
  ]);
});

test('with three towns also what two of them have', () => {
  expect(groups(town('甲', ['一'], ['二']), town('乙', ['二']), town('丙', ['三']))).toEqual([
    '只有甲有：一',
    '只有丙有：三',
    '只有甲、乙有：二',
  ]);
});

test('what has ended or not begun is not had', () => {
  expect(
    groups(
      town('甲', ['旧', '法定', '2023-03-01', '2025-07-31']),
      town('乙', ['新', '法定', '2027-01-01']),
    ),
  ).toEqual([]);
});
