import { expect, test } from 'vitest';
import {
  expectExample,
  type Overlay,
  registerWith,
  TEST_DAY,
  textOf,
} from '../../tests/helpers/rules.ts';
import { pastNotRewritten } from './past-not-rewritten.ts';
import { checkRegister } from './run.ts';

const POWERS = 'towns/shanqian/powers.yaml';
const MATTER = 'matters/minzheng/dibao-shenqing.yaml';

const said = (now: Overlay, before: Overlay = {}) =>
  checkRegister(registerWith(now), TEST_DAY, [pastNotRewritten], registerWith(before)).map(
    (p) => `${p.severity} ${p.at.file}:${p.at.line} ${p.message}`,
  );

const changed = (path: string, from: string, to: string): Overlay => {
  expect(textOf(path)).toContain(from);
  return { [path]: textOf(path).replace(from, to) };
};

const DECISION = {
  'decisions/xian-gaizheng-2026.yaml': `id: xian-gaizheng-2026
title: 关于更正清单的通知（虚构）
issuer: 小石县人民政府
level: 县级
kind: 调整
published: 2026-11-01
from: 2026-11-10
summary: 更正低保申请的主责部门。
matters:
  - dibao-shenqing
`,
};

test('by which way a town held it on days gone by stays as published', () => {
  expectExample(pastNotRewritten);
  const { file, failing } = pastNotRewritten.example;
  expect(said({ [file]: failing })).toMatchInlineSnapshot(`
    [
      "error content/towns/shanqian/services.yaml:2 山前镇“最低生活保障申请受理”从 2026-07-01 起公布的是法定，现在改成服务前移，没有新的决定",
    ]
  `);
  expect(said({})).toEqual([]);
});

test('an entry that has not begun may still be changed', () => {
  const later = (mode: string) =>
    changed(POWERS, 'mode: 直接赋权\n  from: 2023-03-01', `mode: ${mode}\n  from: 2027-03-01`);
  expect(said(later('法定'), later('直接赋权'))).toEqual([]);
});

test('who leads changes only by a new decision that names the matter', () => {
  const lead = changed(MATTER, 'by: 乡镇', 'by: minzheng-ju');
  expect(said(lead)).toMatchInlineSnapshot(`
    [
      "error content/matters/minzheng/dibao-shenqing.yaml:22 “最低生活保障申请受理”公布的主责是乡镇，现在改成县民政局，没有点到它的新决定，过去那些天也跟着变了",
    ]
  `);
  expect(said({ ...lead, ...DECISION })).toEqual([]);
  expect(said({ ...lead, ...DECISION }, DECISION)).toHaveLength(1);
});

test('who entrusted, and so whom one objects to, stays', () => {
  const path = 'agreements/weituo-caifa.yaml';
  expect(
    said(changed(path, 'entrustor: linye-ju', 'entrustor: huanbao-ju')),
  ).toMatchInlineSnapshot(`
    [
      "error content/agreements/weituo-caifa.yaml:3 《林木采伐许可委托书（虚构）》从 2026-02-01 起由县林业局委托，现在改成县生态环境局，不服告谁也跟着变了",
    ]
  `);
});

test('what was not published before may be said at any time', () => {
  const department = /^department: .*\n/m.exec(textOf(MATTER))?.[0] ?? '';
  expect(said({}, changed(MATTER, department, ''))).toEqual([]);
});
