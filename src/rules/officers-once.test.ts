import { expect, test } from 'vitest';
import { expectExample, problemsWith, textOf } from '../../tests/helpers/rules.ts';
import { officersOnce } from './officers-once.ts';
import { twoCertifiedOfficers } from './two-certified-officers.ts';

const HEBIAN = 'towns/hebian/officers.yaml';

function found(change: (text: string) => string, rule = officersOnce) {
  return problemsWith([rule], { [HEBIAN]: change(textOf(HEBIAN)) }).map(
    (p) => `${p.severity} ${p.at.line} ${p.message}`,
  );
}

test('one certificate under two names is one', () => {
  expectExample(officersOnce);
  const same = (text: string) => text.replace('测试-hebian-2', '测试-hebian-1');
  expect(found(same)).toMatchInlineSnapshot(`
    [
      "error 8 河边乡的执法证 测试-hebian-1 写了两次：甲（虚构）、乙（虚构）",
    ]
  `);
  expect(found(same, twoCertifiedOfficers)).toHaveLength(1);
});

test('one person under two certificates is one', () => {
  const same = (text: string) => text.replace('乙（虚构）', '甲（虚构）');
  expect(found(same)).toMatchInlineSnapshot(`
    [
      "error 7 河边乡的甲（虚构）列了两次，证号是 测试-hebian-1 和 测试-hebian-2",
    ]
  `);
  expect(found(same, twoCertifiedOfficers)).toHaveLength(1);
});

test('a namesake elsewhere in the town is asked about, and counted as one until told apart', () => {
  const namesake = (name: string) => (text: string) =>
    text.replace(/乙（虚构）([\s\S]*?) {2}office: zhifa\n/, `${name}$1`);
  expect(found(namesake('甲（虚构）'))).toMatchInlineSnapshot(`
    [
      "warning 7 河边乡的甲（虚构）列了两次，证号是 测试-hebian-1 和 测试-hebian-2",
    ]
  `);
  expect(found(namesake('甲（虚构）'), twoCertifiedOfficers)).toHaveLength(1);
  expect(found(namesake('甲（城东中队，虚构）'))).toEqual([]);
  expect(found(namesake('甲（城东中队，虚构）'), twoCertifiedOfficers)).toEqual([]);
});

test('a certificate typed in full-width signs or with spaces is the same one', () => {
  const typed = (text: string) => text.replace('测试-hebian-2', '测试－ hebian－１');
  expect(found(typed)).toMatchInlineSnapshot(`
    [
      "error 8 河边乡的执法证 测试－ hebian－１ 写了两次：甲（虚构）、乙（虚构）",
    ]
  `);
  expect(found(typed, twoCertifiedOfficers)).toHaveLength(1);
});

test('a new certificate may follow the old one', () => {
  expect(
    found((text) =>
      text
        .replace('until: 2028-12-31', 'until: 2025-12-31')
        .replace('乙（虚构）', '甲（虚构）')
        .replace(/from: 2024-01-01(?=\n {2}until: 2028)/, 'from: 2026-01-01'),
    ),
  ).toEqual([]);
});

test('a certificate stands in the list of one town', () => {
  expect(found((text) => text.replace('测试-hebian-1', '测试-shanqian-2'))).toMatchInlineSnapshot(`
    [
      "error 8 山前镇乙（虚构）的执法证 测试-shanqian-2，河边乡的甲（虚构）也写着这一本",
    ]
  `);
});

test('a certificate that begins tomorrow is none today', () => {
  const tomorrow = (text: string) => text.replace('from: 2024-01-01', 'from: 2026-11-22');
  expect(found(tomorrow, twoCertifiedOfficers)).toMatchInlineSnapshot(`
    [
      "error 1 河边乡有 1 项处罚权，2026-11-21 这天持有效执法证的只有 1 人，至少要 2 人",
    ]
  `);
});
