import { expect, test } from 'vitest';
import { asDoneOn, filledFor, type MatterFile } from './filling.ts';

const TOWN = {
  id: 'hebian',
  name: '河边乡',
  fills: { 机关名称: '河边乡人民政府', 机关电话: '0000' },
};
const file = (answer: Partial<MatterFile['answers'][number]>): MatterFile => ({
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
      mode: '直接赋权',
      handler: '河边乡人民政府',
      inNameOf: '河边乡人民政府',
      reconsideration: ['小石县人民政府'],
      withdrawn: null,
      ...answer,
    },
  ],
});

test('a town that holds the power signs by itself', () => {
  expect(filledFor(file({}), TOWN)).toEqual({
    fills: {
      机关名称: '河边乡人民政府',
      机关电话: '0000',
      处罚条款: '《某法》第三条',
      复议机关: '小石县人民政府',
    },
    said: '',
  });
});

test('an entrusted power is signed by the department, and the page says so', () => {
  const { fills, said } = filledFor(file({ mode: '委托', inNameOf: '小石县林业局' }), TOWN);
  expect(fills['机关名称']).toBe('小石县林业局');
  expect(said).toBe('这项权是委托给河边乡的，要用小石县林业局的名义，盖它的印章。');
});

test.each([null, '配合'])('a town without the power (%s) does not sign at all', (mode) => {
  const { fills, said } = filledFor(file({ mode, handler: '小石县环保局' }), TOWN);
  expect(fills['机关名称']).toBeUndefined();
  expect(said).toContain('由小石县环保局办');
});

test('a town that may not use its power for the time being does not sign either, and learns why', () => {
  const { fills, said } = filledFor(file({ withdrawn: '持证人员不足。' }), TOWN);
  expect(fills['机关名称']).toBeUndefined();
  expect(said).toBe('这张文书今天不能发。持证人员不足。');
});

test('without a town the articles are filled in all the same', () => {
  expect(filledFor(file({}), undefined).fills).toEqual({ 处罚条款: '《某法》第三条' });
});

test('an act done under the old law cites what governs it, and says why', () => {
  const { file: done, said } = asDoneOn(file({}), '2026-08-10');
  expect(filledFor(done, TOWN).fills['处罚条款']).toBe('《旧法》第九条');
  expect(said).toBe('规定换过，从旧兼从轻：那时的轻。');
});

test.each(['', '2026-08-15'])('an act of today’s law (%s) cites today’s articles', (day) => {
  const { file: done, said } = asDoneOn(file({}), day);
  expect(filledFor(done, TOWN).fills['处罚条款']).toBe('《某法》第三条');
  expect(said).toBe('');
});

test('an act before any law that is written down cites none, and the page says that it must be looked up', () => {
  const { file: done, said } = asDoneOn(file({}), '2019-12-31');
  expect(filledFor(done, TOWN).fills['处罚条款']).toBeUndefined();
  expect(said).toContain('先查那天的规定');
});
