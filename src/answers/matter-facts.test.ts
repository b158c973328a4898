import { expect, test } from 'vitest';
import { registerWith, the } from '../../tests/helpers/answers.ts';
import type { Matter } from '../register/index.ts';
import type { EventId } from './case-events.ts';
import { factsOf } from './matter-facts.ts';
import { LAND_DEMOLITION_SUIT, type OwnTerm } from './term-facts.ts';

const register = registerWith();
const penalty = the(register.matters, 'fenshao-jiegan');
const licence = the(register.matters, 'caifa-xuke');

/** The penalty or licence with some fields as the test wants them. */
const like = (matter: Matter, more: object) => ({ ...matter, ...more }) as Matter;
/** Its basis on another statute, of which only the id counts. */
const on = (law: string, article: string) => ({ basis: [{ law: { id: law }, article }] });

function facts(
  matter: Matter | undefined,
  given: Readonly<Record<string, string>> = {},
  event: EventId = 'songda',
) {
  return factsOf({ event, day: '2026-08-03', matter, given: new Map(Object.entries(given)) });
}

const suit = (days: number, more = {}) => ({
  kind: '诉讼',
  days,
  says: '',
  law: 'tudi-guanli-fa',
  article: '第八十三条',
  ...more,
});
const term = (count: number, law: string, article: string): OwnTerm => ({
  count,
  unit: '自然日',
  basis: [{ law, article }],
});

test('a penalty is a fine unless something else is said', () => {
  expect(facts(penalty)).toMatchObject({ act: '处罚', fine: true, demolition: false });
  expect(facts(penalty, { 处罚内容: '警告' }).fine).toBe(false);
  expect(facts(penalty, { 处罚内容: '限期拆除并罚款' })).toMatchObject({
    fine: true,
    demolition: true,
  });
});

test('a matter whose record sets the days for a demolition is one, unless a fine was imposed', () => {
  const house = like(penalty, {
    remedy: [suit(15, { given: '处罚内容=限期拆除', usual: true })],
  });
  expect(facts(house)).toMatchObject({ fine: false, demolition: true });
  expect(facts(house).suit).toEqual(LAND_DEMOLITION_SUIT);
  expect(facts(house, { 处罚内容: '责令限期拆除' }).suit?.count).toBe(15);
  expect(facts(house, { 处罚内容: '罚款' })).toMatchObject({ fine: true, suit: undefined });
});

test('a demolition under the land act has fifteen days, one under the planning act is the organ’s own to carry out', () => {
  const land = like(penalty, on('tudi-guanli-fa', '第七十七条'));
  const planning = like(penalty, on('chengxiang-guihua-fa', '第六十五条'));
  const order = { 处罚内容: '限期拆除' };
  expect(facts(land, order).suit).toEqual(LAND_DEMOLITION_SUIT);
  expect(facts(land).suit).toBeUndefined();
  expect(facts(planning, order)).toMatchObject({
    suit: undefined,
    ownForce: { law: 'chengxiang-guihua-fa' },
  });
  expect(facts(planning).ownForce).toBeUndefined();
});

test('a ruling has thirty days without a certificate, and reconsideration first with one', () => {
  const ruling = like(penalty, {
    type: '行政裁决',
    remedy: [
      suit(30, { article: '第十四条第三款' }),
      {
        kind: '复议',
        first: true,
        given: '持证=有',
        says: '',
        law: 'xingzheng-fuyi-fa',
        article: '第二十三条',
      },
    ],
  });
  expect(facts(ruling, { 持证: '无' })).toMatchObject({
    act: '裁决',
    reviewFirst: undefined,
    suit: term(30, 'tudi-guanli-fa', '第十四条第三款'),
  });
  expect(facts(ruling, { 持证: '没有' }).reviewFirst).toBeUndefined();
  expect(facts(ruling, { 持证: '有' }).reviewFirst).toEqual([
    { law: 'xingzheng-fuyi-fa', article: '第二十三条第一款第二项' },
  ]);
});

test('information withheld goes to reconsideration first, information that does not exist need not', () => {
  const information = like(penalty, {
    list: '公共服务清单',
    type: '公共服务',
    ...on('zhengfu-xinxi-gongkai-tiaoli', '第二十七条'),
  });
  expect(facts(information).reviewFirst).toBeDefined();
  expect(facts(information, { 不公开理由: '过程性信息' }).reviewFirst).toBeDefined();
  expect(facts(information, { 不公开理由: '信息不存在' }).reviewFirst).toBeUndefined();
  expect(facts(information, {}, 'shouli').reply).toMatchObject({ count: 20, unit: '工作日' });
});

test('a licence is answered by the general term, unless its guide names another statute', () => {
  const guide = (law: string) => ({
    guide: { statutory: { days: 45, unit: '自然日', law, article: '第十条' } },
  });
  expect(facts(licence, {}, 'shouli')).toMatchObject({ act: '许可', enforceable: false });
  expect(facts(like(licence, guide('xingzheng-xuke-fa')), {}, 'shouli').reply).toBeUndefined();
  expect(facts(like(licence, guide('senlin-fa')), {}, 'shouli').reply).toEqual(
    term(45, 'senlin-fa', '第十条'),
  );
});

test('without a matter it is a fine, and an application one for a licence', () => {
  expect(facts(undefined)).toMatchObject({ act: '处罚', fine: true });
  expect(facts(undefined, {}, 'shouli')).toMatchObject({ act: '许可', fine: false });
});

test('how it was served, told and extended may be said', () => {
  expect(facts(penalty)).not.toHaveProperty('told');
  expect(facts(penalty, { 告知期限: '无', 送达方式: '公告送达', 延长: '是' })).toMatchObject({
    told: false,
    byNotice: true,
    extended: true,
  });
  expect(facts(penalty, { 检测: '10日' }, 'kouya').testing).toBe(10);
  expect(facts(penalty, { 送达方式: '邮寄' })).not.toHaveProperty('byNotice');
});
