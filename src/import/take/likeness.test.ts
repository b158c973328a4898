/** Short names for matters the catalogue has under long ones: asked about, never written as twins in silence. */
import { expect, it } from 'vitest';
import type { Matter } from '../../register/index.ts';
import { type Compared, likenesses } from './likeness.ts';

const matter = (id: string, name: string, more: object = {}) =>
  ({
    id,
    name,
    list: '权力清单',
    type: '行政处罚',
    spokenAs: [],
    basis: [],
    ...more,
  }) as unknown as Matter;
const LAW = { title: '中华人民共和国甲法', short: '甲法' };
const CATALOGUE = [
  matter('shaokao', '在禁止的时段和区域露天烧烤食品或者为露天烧烤食品提供场地的处罚'),
  matter('laji', '个人擅自倾倒、堆放、丢弃、抛撒生活垃圾的处罚', {
    basis: [{ law: LAW, article: '第九条第一款' }],
  }),
  matter('guanggao', '未经批准张挂、张贴宣传品的处罚', { spokenAs: ['乱贴小广告'] }),
  matter('zhaijidi', '宅基地审批（住宅用地审批）', { type: '行政许可' }),
  matter('caifa-a', '采伐审批（竹林）', { type: '行政许可' }),
  matter('caifa-b', '采伐审批（自留山）', { type: '行政许可' }),
];
const like = (whole: string, more: Partial<Compared> = {}) => {
  const found = likenesses(CATALOGUE)('权力清单')({ whole, type: '行政处罚', basis: [], ...more });
  return found && `${found.how} ${found.matter.id}`;
};

it('a long name or what people call it holds the short one', () => {
  expect(like('对露天烧烤的处罚')).toBe('near shaokao');
  expect(like('对乱贴小广告行为的处罚')).toBe('near guanggao');
  expect(like('露天烧烤检查', { type: '行政检查' })).toBeUndefined();
  expect(like('对露天放牧的处罚')).toBeUndefined();
});

it('of one article less of the name is enough', () => {
  const basis = [
    { title: '甲法', article: '第九条', label: '', quote: '', role: undefined },
  ] satisfies Compared['basis'];
  expect(like('对乱倒生活垃圾的处罚')).toBeUndefined();
  expect(like('对乱倒生活垃圾的处罚', { basis })).toBe('near laji');
});

it('the same but for brackets that only the catalogue has is sure, where there is one such matter', () => {
  expect(like('宅基地审批', { type: '行政许可' })).toBe('sure zhaijidi');
  expect(like('宅基地审批（翻建）', { type: '行政许可' })).toBe('near zhaijidi');
  expect(like('采伐审批', { type: '行政许可' })).toMatch(/^near caifa/);
});
