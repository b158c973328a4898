import { expect, test } from 'vitest';
import { registerWith, textOf } from '../../tests/helpers/answers.ts';
import { lawGaps } from './law-gaps.ts';

const DAY = '2026-11-21';
const LAW = 'laws/shengtai-huanjing-fadian.yaml';
const PENALTY = 'matters/huanjing/fenshao-jiegan.yaml';

const said = (files: Record<string, string> = {}) =>
  lawGaps(registerWith(files), DAY).map(({ reason, law, matters, asks }) => ({
    reason,
    law: law.short,
    asks: asks.join(''),
    matters: matters.map(({ matter, towns }) => `${matter.id}: ${towns.map(({ id }) => id)}`),
  }));

test('where every statute reaches every township, there is none', () => {
  expect(said()).toEqual([]);
});

test('a statute of cities leaves out the countryside, and a town between city and village', () => {
  expect(said({ [LAW]: textOf(LAW).replace('area: 城乡', 'area: 仅城市') })).toEqual([
    {
      reason: '只管城市',
      law: '生态环境法典',
      asks: '立释',
      matters: ['fenshao-jiegan: hebian'],
    },
    {
      reason: '夹在中间',
      law: '生态环境法典',
      asks: '释立改',
      matters: ['fenshao-jiegan: shanqian'],
    },
  ]);
});

test('what an article gives to 街道办事处 alone nobody has elsewhere', () => {
  expect(
    said({ [PENALTY]: textOf(PENALTY).replaceAll('[县级部门]', '[街道办事处]') }),
  ).toMatchObject([{ reason: '没有写到', asks: '改' }]);
});

test('a matter that is on no list leaves nobody without a statute', () => {
  const area = { [LAW]: textOf(LAW).replace('area: 城乡', 'area: 仅城市') };
  const of = (town: string) => {
    const path = `towns/${town}/powers.yaml`;
    const entries = textOf(path).split(/^(?=- )/m);
    return {
      [path]: entries.filter((entry) => !entry.includes('fenshao-jiegan')).join('') || '[]',
    };
  };
  expect(said({ ...area, ...of('shanqian') })).toHaveLength(2);
  expect(said({ ...area, ...of('shanqian'), ...of('hebian') })).toEqual([]);
});
