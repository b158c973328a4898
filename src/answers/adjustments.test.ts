import { expect, test } from 'vitest';
import { registerWith, textOf, the } from '../../tests/helpers/answers.ts';
import { type Adjustment, adjustments, comingAndPast } from './adjustments.ts';
import { sayAdjustment, sayGround } from './adjustments-say.ts';

const DAY = '2026-11-21';
const POWERS = 'towns/shanqian/powers.yaml';
const said = (list: readonly Adjustment[]) =>
  list.map((one) => [one.day, one.known, one.id, sayAdjustment(one), sayGround(one)].join(' | '));

test('claims, bases and documents of the county, latest first', () => {
  expect(said(adjustments(registerWith(), DAY))).toMatchInlineSnapshot(`
    [
      "2026-08-15 | 2026-08-15 | yiju-2026-08-15-shengtai-huanjing-fadian | 1 项的法律依据变了，用上《生态环境法典》 | ",
      "2026-07-01 | 2026-07-01 | xinjie-2026-07-01 | 河边乡、山前镇新接 2 项 | ",
      "2026-02-01 | 2026-01-10 | xinjie-2026-02-01-weituo-caifa | 山前镇新接 1 项 | 依《林木采伐许可委托书（虚构）》，2026 年 1 月 10 日公布",
      "2023-03-01 | 2023-01-16 | xinjie-2023-03-01-sheng-fuquan-2023 | 河边乡、山前镇新接 1 项 | 依《关于把部分行政处罚权交给乡镇的决定（虚构）》，2023 年 1 月 16 日公布",
    ]
  `);
});

test('of one town only what touches its own lists', () => {
  const register = registerWith();
  expect(said(adjustments(register, DAY, the(register.towns, 'hebian')))).toMatchInlineSnapshot(`
    [
      "2026-08-15 | 2026-08-15 | yiju-2026-08-15-shengtai-huanjing-fadian | 1 项的法律依据变了，用上《生态环境法典》 | ",
      "2026-07-01 | 2026-07-01 | xinjie-2026-07-01 | 河边乡新接 2 项 | ",
      "2023-03-01 | 2023-01-16 | xinjie-2023-03-01-sheng-fuquan-2023 | 河边乡新接 1 项 | 依《关于把部分行政处罚权交给乡镇的决定（虚构）》，2023 年 1 月 16 日公布",
    ]
  `);
});

test('what was published before it begins is known from its publication, and lies ahead until then', () => {
  const closed = textOf(POWERS).replace(
    'from: 2023-03-01',
    `from: 2023-03-01
  until: 2026-12-31
  closedBy: shouhui-2026
  successor: { by: huanbao-ju, from: 2027-01-01 }`,
  );
  const decision = textOf('decisions/sheng-fuquan-2023.yaml')
    .replace(/^id: .*$/m, 'id: shouhui-2026')
    .replace(/^title: .*$/m, 'title: 收回通知')
    .replace(/^published: .*$/m, 'published: 2026-11-01')
    .replace(/^from: .*$/m, 'from: 2027-01-01');
  const register = registerWith({ [POWERS]: closed, 'decisions/shouhui-2026.yaml': decision });
  const all = adjustments(register, DAY);
  const { coming, past } = comingAndPast(all, DAY);
  expect(said(coming)).toMatchInlineSnapshot(`
    [
      "2027-01-01 | 2026-11-01 | shouhui-2027-01-01-shouhui-2026 | 从山前镇收回 1 项，由县生态环境局办 | 依《收回通知》，2026 年 11 月 1 日公布",
    ]
  `);
  expect(past.every(({ day }) => day <= DAY)).toBe(true);
  expect(coming.length + past.length).toBe(all.length);
});

test('an entrustment that runs out soon and is not renewed is announced', () => {
  const path = 'agreements/weituo-caifa.yaml';
  const register = registerWith({
    [path]: textOf(path).replace(/^until:.*$/m, 'until: 2027-01-31'),
  });
  expect(said(comingAndPast(adjustments(register, DAY), DAY).coming)).toEqual([
    '2027-02-01 | 2027-02-01 | daoqi-2027-02-01-weituo-caifa | 《林木采伐许可委托书（虚构）》到期，涉及山前镇 1 项 | ',
  ]);
});

test('ids are different and fit into an address', () => {
  const ids = adjustments(registerWith(), DAY).map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const id of ids) expect(id).toMatch(/^[a-z][a-z0-9-]+$/);
});
