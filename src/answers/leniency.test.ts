import fc from 'fast-check';
import { expect, test } from 'vitest';
import { registerWith, textOf, the } from '../../tests/helpers/answers.ts';
import type { Power } from '../register/index.ts';
import { LEVELS, type PenaltyTier } from '../schema/index.ts';
import { hasLeniency, LENIENCIES, leniencyOf, lenientMatters } from './leniency.ts';

const PATH = 'matters/huanjing/fenshao-jiegan.yaml';
const NOW = '2026-11-21';
const register = registerWith();
const burning = the(register.matters, 'fenshao-jiegan') as Power;

/** The penalty of the small county with these tiers. */
const withTiers = (tiers: readonly PenaltyTier[], target?: string): Power => ({
  ...burning,
  discretion: (burning.discretion ?? []).map((table) => ({
    ...table,
    scales: [{ tiers: [...tiers], unit: '元' as const, ...(target ? { target } : {}) }],
  })),
});
const leniencyIn = (...tiers: readonly PenaltyTier[]) =>
  leniencyOf(register, withTiers(tiers), NOW).map(({ leniency }) => leniency);

test('a slight offence that need not be punished stands with its condition, its measure and its article', () => {
  expect(leniencyOf(register, burning, NOW)).toMatchObject([
    {
      leniency: '可以不予处罚',
      first: false,
      when: '面积很小，当场扑灭',
      outcome: '责令改正，可以不予处罚',
      article: '第一千一百三十一条第一款',
    },
  ]);
});

test('a table counts while its provision is in force', () => {
  expect(leniencyOf(register, burning, '2026-08-14')).toEqual([]);
  expect(hasLeniency(register, '2026-08-14')).toBe(false);
  expect(hasLeniency(register, NOW)).toBe(true);
});

test('who is spared the fine alone is not spared the punishment', () => {
  expect(leniencyIn({ level: '不予处罚', when: '甲', measure: '没收装置，不予罚款' })).toEqual([
    '不罚款',
  ]);
  expect(leniencyIn({ level: '一般', when: '甲', measure: '限期拆除，可以不罚款' })).toEqual([
    '不罚款',
  ]);
});

test('the first time is told from the words of the case or of whom it is for', () => {
  const tier: PenaltyTier = { level: '不予处罚', when: '当场改了', measure: '责令改正，不予处罚' };
  const first = (matter: Power) => leniencyOf(register, matter, NOW).map((one) => one.first);
  expect(first(withTiers([tier]))).toEqual([false]);
  expect(first(withTiers([tier], '初次发现的'))).toEqual([true]);
  expect(first(withTiers([{ ...tier, when: '第一次，当场改了' }]))).toEqual([true]);
});

test('the same case of two addressees is one, with both', () => {
  const tiers: PenaltyTier[] = [{ level: '不予处罚', when: '甲', measure: '不予处罚' }];
  const [table] = withTiers(tiers).discretion ?? [];
  if (!table) throw new Error('no table');
  const scales = ['个人', '单位'].map((target) => ({ target, tiers }));
  const both = { ...burning, discretion: [{ ...table, scales }] };
  expect(leniencyOf(register, both, NOW).map(({ targets }) => targets)).toEqual([['个人', '单位']]);
});

const tier = fc.record({
  level: fc.constantFrom(...LEVELS),
  when: fc.uuid(),
  measure: fc.constantFrom('责令改正', '警告', '责令改正，不予处罚', '可以不予处罚', '不罚款'),
});

test('every tier lighter than usual is told once, the most lenient first, and no other', () => {
  fc.assert(
    fc.property(fc.array(tier, { maxLength: 8 }), (tiers) => {
      const cases = leniencyOf(register, withTiers(tiers), NOW);
      const lighter = tiers.filter(
        ({ level, measure }) =>
          LEVELS.indexOf(level) < LEVELS.indexOf('一般') || /可以不予|不罚款/.test(measure),
      );
      expect(cases.map(({ when }) => when).sort()).toEqual(lighter.map(({ when }) => when).sort());
      const ranks = cases.map(({ leniency }) => LENIENCIES.indexOf(leniency));
      expect(ranks).toEqual([...ranks].sort((a, b) => a - b));
    }),
  );
});

test('a fine as in other cases is no leniency, whatever the level is called', () => {
  const range = { min: 500, max: 1000 };
  expect(leniencyIn({ level: '不予处罚', when: '甲', range })).toEqual([]);
  expect(leniencyIn({ level: '一般', when: '甲', range, measure: '不予处罚' })).toEqual([]);
  expect(leniencyIn({ level: '减轻', when: '甲', range })).toEqual(['减轻处罚']);
  expect(leniencyIn({ level: '较轻', when: '甲', range })).toEqual(['从轻处罚']);
});

test('of each penalty it is told who punishes, and in which towns the town does', () => {
  const [burnt] = lenientMatters(register, NOW);
  expect(burnt?.matter.id).toBe('fenshao-jiegan');
  expect(burnt?.towns.map(({ id }) => id)).toEqual(['hebian', 'shanqian']);
  expect(burnt?.bodies.map(({ name }) => name)).toEqual(['河边乡人民政府', '山前镇人民政府']);
  const without = registerWith({ [PATH]: textOf(PATH).split('discretion:')[0] ?? '' });
  expect(lenientMatters(without, NOW)).toEqual([]);
});
