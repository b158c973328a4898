import { expect, test } from 'vitest';
import { expectExample, problemsWith } from '../../tests/helpers/rules.ts';
import { PLAN, plan, VISIT, visit } from './inspection-examples.ts';
import { inspectionGrounded } from './inspection-grounded.ts';
import { inspectionOfficers } from './inspection-officers.ts';
import { inspectionWithinCap } from './inspection-within-cap.ts';
import type { Rule } from './rule.ts';

const FULL = plan('shengtai-huanjing-fadian');
const found = (rule: Rule, overlay: Record<string, string>) =>
  problemsWith([rule], overlay).map(
    ({ at, severity, message }) => `${at.file}:${at.line} ${severity} ${message}`,
  );

test('a visit rests on published items, and each department on one of its own', () => {
  expectExample(inspectionGrounded);
  const joined = visit('items: [huanjing]\n').replace('[huanbao-ju]', '[huanbao-ju, linye-ju]');
  expect(found(inspectionGrounded, { [PLAN]: FULL, [VISIT]: joined })).toMatchInlineSnapshot(`
    [
      "content/inspections/canyin.yaml:6 error 2026-12-08 的“餐饮店检查”有县林业局，没有一项检查事项是它的",
    ]
  `);
  const other = visit('items: [huanjing]\n').replace('[huanbao-ju]', '[linye-ju]');
  expect(found(inspectionGrounded, { [PLAN]: FULL, [VISIT]: other })).toMatchInlineSnapshot(`
    [
      "content/inspections/canyin.yaml:6 error 2026-12-08 的“餐饮店检查”有县林业局，没有一项检查事项是它的",
      "content/inspections/canyin.yaml:10 error 2026-12-08 的“餐饮店检查”要查“生态环境现场检查”，县生态环境局不在一起去的部门里",
    ]
  `);
});

test('a county without a plan has a gap in coming visits; visits that were stay as they are', () => {
  expect(found(inspectionGrounded, { [VISIT]: visit('') })).toMatchInlineSnapshot(`
    [
      "content/inspections/canyin.yaml:3 error 2026-12-08 的“餐饮店检查”没有写凭哪几项检查事项去",
    ]
  `);
  expect(found(inspectionGrounded, { [VISIT]: visit('', 'canyin', '2026-09-08') })).toEqual([]);
  expect(found(inspectionOfficers, { [VISIT]: visit('', 'canyin', '2026-09-08') })).toEqual([]);
});

test('an item rests on a matter of inspection, or on an article in force', () => {
  const penalty = FULL.replace('department: huanbao-ju', 'matter: fenshao-jiegan');
  expect(found(inspectionGrounded, { [PLAN]: penalty })).toMatchInlineSnapshot(`
    [
      "content/inspection-plans/jihua-2026.yaml:8 error 检查事项“生态环境现场检查”写的是“露天焚烧秸秆的处罚”，那是行政处罚，不是行政检查",
    ]
  `);
  const gone = FULL.replace('shengtai-huanjing-fadian', 'daqi-wuran-fangzhi-fa');
  expect(found(inspectionGrounded, { [PLAN]: gone })).toMatchInlineSnapshot(`
    [
      "content/inspection-plans/jihua-2026.yaml:10 lapsed 检查事项“生态环境现场检查”的依据《大气污染防治法》第五十一条已经不再有效",
    ]
  `);
  const bare = FULL.replace('    department: huanbao-ju\n', '');
  expect(found(inspectionGrounded, { [PLAN]: bare })).toHaveLength(1);
});

const WEEKLY = 'inspections/zhouer.yaml';
const weekly = (rest: string) =>
  `id: zhouer\nkind: 执法检查日\ntown: hebian\nweekday: 星期二\nfrom: 2026-01-01\ndoes: 巡查\nmatters: []\n${rest}`;

test('a patrol of public space is no visit; entering every week exceeds every cap', () => {
  expect(found(inspectionGrounded, { [WEEKLY]: weekly('scope: 公共场所\n') })).toEqual([]);
  expect(found(inspectionGrounded, { [WEEKLY]: weekly('') })).toMatchInlineSnapshot(`
    [
      "content/inspections/zhouer.yaml:6 error 河边乡星期二的执法检查日没有写进不进门",
    ]
  `);
  expect(found(inspectionGrounded, { [WEEKLY]: weekly('scope: 上门\n') })).toHaveLength(1);
  const enters = { [PLAN]: FULL, [WEEKLY]: weekly('scope: 上门\nitems: [huanjing]\n') };
  expect(found(inspectionWithinCap, enters)).toMatchInlineSnapshot(`
    [
      "content/inspections/zhouer.yaml:8 error 河边乡星期二每周上门，计划里同一家一年最多 1 次",
    ]
  `);
});

test('visits of a year to the same businesses are counted across bodies, and joined where they can be', () => {
  expectExample(inspectionWithinCap);
  const other = FULL.replace('    cap: 1\n', '    cap: 1\n    jointly: [linye-ju]\n').replace(
    'items:\n',
    'items:\n  - id: lin\n    name: 林业检查\n    department: linye-ju\n    basis:\n      - law: senlin-fa\n    targets: 店铺\n    method: 现场\n    cap: 1\n',
  );
  const later = visit('items: [lin]\n', 'wan', '2026-12-20').replace('huanbao-ju', 'linye-ju');
  const both = { [VISIT]: visit('items: [huanjing]\n'), 'inspections/wan.yaml': later };
  expect(found(inspectionWithinCap, { [PLAN]: other, ...both })).toMatchInlineSnapshot(`
    [
      "content/inspections/wan.yaml:6 error 2026-12-20 的“餐饮店检查”由县林业局另去一次，计划里“生态环境现场检查”（县生态环境局）可以同它合成一次",
    ]
  `);
  const once = other.replace('cap: 2', 'cap: 1');
  expect(found(inspectionWithinCap, { [PLAN]: once, ...both })).toHaveLength(2);
});

test('two come, with certificates valid that day', () => {
  expectExample(inspectionOfficers);
  const officers =
    '- name: 甲（虚构）\n  certificate: 测试-1\n  office: zhifa\n  role: 执法人员\n  from: 2024-01-01\n  until: 2026-12-01\n';
  const both = visit("items: [huanjing]\nofficers: ['测试-1', '测试-2']\n");
  expect(
    found(inspectionOfficers, {
      [PLAN]: FULL,
      [VISIT]: both,
      'towns/hebian/officers.yaml': officers,
    }),
  ).toMatchInlineSnapshot(`
    [
      "content/inspections/canyin.yaml:11 error 2026-12-08 的“餐饮店检查”的 测试-1（河边乡甲（虚构））那天不能执法",
    ]
  `);
});
