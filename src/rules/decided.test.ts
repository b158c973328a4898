import fc from 'fast-check';
import { expect, test } from 'vitest';
import { expectExample, problemsWith, textOf } from '../../tests/helpers/rules.ts';
import { decidedCompetent } from './decided-competent.ts';
import { DECIDED, decided, tombstone } from './decided-examples.ts';
import { decidedImpersonal } from './decided-impersonal.ts';
import { decidedInOrder } from './decided-in-order.ts';
import { decidedNumbered } from './decided-numbered.ts';
import { decidedOnTime } from './decided-on-time.ts';
import { looksLikeName, personalIn } from './personal-data.ts';
import type { Rule } from './rule.ts';

const found = (rule: Rule, text: string, more: Record<string, string> = {}) =>
  problemsWith([rule], { [DECIDED]: text, ...more }).map(
    ({ at, severity, message }) => `${at.line} ${severity} ${message}`,
  );

test.each([decidedCompetent, decidedNumbered, decidedInOrder, decidedOnTime, decidedImpersonal])(
  'the example of $id fails and passes as it says',
  expectExample,
);

test('a town that was entrusted acts in the name of the bureau, and only from the first day on', () => {
  const permit = {
    number: '石林许〔2026〕1号',
    kind: '行政许可',
    matter: 'caifa-xuke',
    inNameOf: '小石县林业局',
  };
  expect(found(decidedCompetent, decided(permit))).toEqual([]);
  const early = { ...permit, decided: '2026-01-20', published: '2026-01-26' };
  expect(found(decidedCompetent, decided(early))).toMatchInlineSnapshot(`
    [
      "3 error 石林许〔2026〕1号：山前镇 2026-01-20 不能作“林木采伐许可证核发”的决定：从 2026 年 2 月 1 日起才承接，那天归小石县林业局",
    ]
  `);
});

test('who opened a case before the power was taken back finishes it where that was said', () => {
  const list = textOf('towns/shanqian/powers.yaml').replace(
    '  from: 2023-03-01\n  decision: sheng-fuquan-2023\n',
    '  from: 2023-03-01\n  until: 2026-04-30\n  decision: sheng-fuquan-2023\n  closedBy: shouhui\n  transition: 立了案的办完\n  successor: { by: huanbao-ju, from: 2026-05-01 }\n',
  );
  const taken = `id: shouhui
title: 收回（虚构）
issuer: 小石县人民政府
level: 县级
kind: 收回
published: 2026-04-20
from: 2026-05-01
summary: 收回（虚构）
pending: 原机关办结
`;
  const files = { 'towns/shanqian/powers.yaml': list, 'decisions/shouhui.yaml': taken };
  expect(found(decidedCompetent, decided({}), files)).toMatchInlineSnapshot(`
    [
      "3 error 石山罚决〔2026〕1号（虚构）：山前镇 2026-05-12 不能作“露天焚烧秸秆的处罚”的决定：承接到 2026 年 4 月 30 日为止，以后找小石县生态环境局",
    ]
  `);
  expect(found(decidedCompetent, decided({ filed: '2026-04-20' }), files)).toEqual([]);
});

test('a penalty that was revoked has three working days to go', () => {
  // Friday to Wednesday.
  expect(found(decidedOnTime, tombstone('2026-06-05', '2026-06-10'))).toEqual([]);
  expect(found(decidedOnTime, tombstone('2026-06-05', '2026-06-11'))).toMatchInlineSnapshot(`
    [
      "9 warning 石山罚决〔2026〕1号（虚构）：2026-06-05 撤销，2026-06-11 才撤回，3 个工作日到 2026-06-10为止",
    ]
  `);
});

test('a county may set itself fewer days to publish; the calendar of a year to come is not known', () => {
  const site = `${textOf('site.yaml')}publishing:\n  kinds: [行政处罚]\n  workdays: 3\n`;
  expect(found(decidedOnTime, decided({}), { 'site.yaml': site })).toHaveLength(1);
  const far = { decided: '2026-12-21', published: '2027-06-01' };
  expect(found(decidedOnTime, decided(far))).toEqual([]);
});

test('two organs do not share a 代字; it is the one’s that uses it most', () => {
  const own = decided({}, { number: '石山罚决〔2026〕2号' });
  const permit = { kind: '行政许可', matter: 'caifa-xuke', inNameOf: '小石县林业局' };
  const foreign = decided({ ...permit, number: '石山罚决〔2026〕3号' });
  expect(found(decidedNumbered, own + foreign)).toMatchInlineSnapshot(`
    [
      "19 error 文号“石山罚决〔2026〕3号”的代字“石山罚决”是山前镇人民政府的，这份归小石县林业局",
    ]
  `);
  expect(found(decidedNumbered, decided({}, { number: '石山罚决[2026]第1号' }))).toHaveLength(1);
});

test('of a withdrawn decision nothing else may be left', () => {
  const kept = tombstone('2026-06-05', '2026-06-10').replace(
    '  withdrawn',
    '  result: 罚款\n  withdrawn',
  );
  expect(() => found(decidedInOrder, kept)).toThrow(/readable/);
});

test('persons are recognised, offices, firms and masked names are not', () => {
  const kinds = (text: string, home = true) => personalIn(text, home).map(({ what }) => what);
  expect(kinds('责令张三限期改正')).toEqual(['姓名']);
  expect(kinds('当事人：欧阳某某')).toEqual([]);
  expect(kinds('王芳女士')).toEqual(['姓名']);
  expect(kinds('住河东村3组12号')).toEqual(['住址']);
  expect(kinds('住所：建设路 6 号', false)).toEqual([]);
  for (const plain of [
    '当事人在河边堆放建材，罚款 500 元',
    '村民高空抛物，警告',
    '对张某罚款 200 元',
    '对安禾县某餐饮管理有限公司罚款 5000 元',
    '统一社会信用代码 91110000600037341L',
    '责令当场清理路面 12 平方米',
    '向居民发放防火须知',
    '对马路边的石料限期清走',
  ])
    expect(kinds(plain), plain).toEqual([]);
  expect(looksLikeName('赵德柱')).toBe(true);
  expect(looksLikeName('周记面馆')).toBe(false);
});

test('no ID number and no mobile number gets through, whatever stands around it', () => {
  const digits = (n: number) => fc.stringMatching(new RegExp(`^\\d{${n}}$`));
  const around = fc.stringMatching(/^[\u4e00-\u9fa5，。]{0,6}$/);
  const birthday = fc
    .date({ min: new Date('1930-01-01'), max: new Date('2020-12-31'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10).replaceAll('-', ''));
  const card = fc
    .tuple(digits(6), birthday, digits(3), fc.constantFrom('X', 'x', '5'))
    .map((all) => all.join(''));
  const mobile = digits(9).map((rest) => `1${'3'}${rest}`);
  fc.assert(
    fc.property(around, fc.oneof(card, mobile), around, (before, secret, after) => {
      expect(
        personalIn(`${before}${secret}${after}`, true).some(({ found }) => found === secret),
      ).toBe(true);
    }),
  );
});
