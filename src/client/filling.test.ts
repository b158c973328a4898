import { expect, test } from 'vitest';
import { choicesOf, filledByTown, filledFor, type MatterFile } from './filling.ts';

const TOWN = {
  id: 'hebian',
  name: '河边乡',
  fills: { 机关名称: '河边乡人民政府', 机关电话: '0000' },
};
const FILE: MatterFile = {
  documentFills: { 处罚条款: '《某法》第三条' },
  basis: [{ from: '2026-08-15' }, { from: '2020-01-01' }],
  earlierActs: [
    {
      from: '2020-01-01',
      until: '2026-08-14',
      documentFills: { 处罚条款: '《旧法》第九条' },
      says: ['那时的轻。'],
    },
  ],
  answers: [
    {
      town: 'hebian',
      documentFills: { 机关名称: '小石县林业局', 复议机关: '小石县人民政府' },
      documentSays: '要用小石县林业局的名义。',
      documentCases: [
        { act: '行政强制', given: null, documentFills: { 起诉期限: '六个月' } },
        { act: '处罚决定', given: '处罚内容=限期拆除', documentFills: { 起诉期限: '十五日' } },
      ],
    },
  ],
};

test('a matter’s sheet takes everything from the answer, nothing from the town’s own name', () => {
  expect(filledFor(FILE, TOWN, '')).toEqual({
    fills: {
      处罚条款: '《某法》第三条',
      机关名称: '小石县林业局',
      复议机关: '小石县人民政府',
    },
    said: '要用小石县林业局的名义。',
  });
});

test('without a town the articles are filled in all the same', () => {
  const { fills, said } = filledFor(FILE, undefined, '');
  expect(fills).toEqual({ 处罚条款: '《某法》第三条' });
  expect(said).toContain('再选乡镇');
});

test('without a matter the town’s name stands there, and the page says what that is worth', () => {
  const { fills, said } = filledByTown(TOWN);
  expect(fills).toBe(TOWN.fills);
  expect(said).toContain('不能用河边乡的名义');
});

test('an act done under the old law cites what governs it, and says why', () => {
  const { fills, said } = filledFor(FILE, TOWN, '2026-08-10');
  expect(fills['处罚条款']).toBe('《旧法》第九条');
  expect(said).toBe('规定换过，从旧兼从轻：那时的轻。 要用小石县林业局的名义。');
});

test.each(['', '2026-08-15'])('an act of today’s law (%s) cites today’s articles', (day) => {
  expect(filledFor(FILE, TOWN, day).fills['处罚条款']).toBe('《某法》第三条');
});

test('an act before any law that is written down cites none, and the page says that it must be looked up', () => {
  const { fills, said } = filledFor(FILE, TOWN, '2019-12-31');
  expect(fills['处罚条款']).toBeUndefined();
  expect(said).toContain('先查那天的规定');
});

test('a sheet that is a decision of another kind says how one objects to that; what it leaves open may be chosen', () => {
  const term = (decided = {}) => filledFor(FILE, TOWN, '', decided).fills['起诉期限'];
  expect(term()).toBeUndefined();
  expect(term({ act: '行政强制' })).toBe('六个月');
  expect(term({ act: '处罚决定', given: '处罚内容=限期拆除' })).toBe('十五日');
  const chosen = (decided: { act?: string; given?: string }) =>
    choicesOf(FILE, 'hebian', decided).map(({ given }) => given);
  expect(chosen({ act: '处罚决定' })).toEqual(['处罚内容=限期拆除']);
  expect(chosen({ act: '行政强制' })).toEqual([]);
  expect(chosen({ act: '责令', given: '处罚内容=限期拆除' })).toEqual([]);
});
