import { expect, test } from 'vitest';
import { expectExample, problemsWith, textOf } from '../../tests/helpers/rules.ts';
import { purchaseInForce } from './purchase-in-force.ts';

const { file, passing } = purchaseInForce.example;
const found = (text: string) =>
  problemsWith([purchaseInForce], { [file]: text }).map(
    ({ severity, message }) => `${severity} ${message}`,
  );

test('a contract that has run out is what time took, told at its last day', () => {
  expectExample(purchaseInForce);
  expect(found(purchaseInForce.example.failing)).toEqual([
    'lapsed “最低生活保障申请受理”的合同（低保入户核对服务合同（虚构））到 2026-06-30 已经期满，没有写续签',
  ]);
});

test('somebody must be named, and what is good enough', () => {
  expect(found(passing.replace(/provider: .*\n/, ''))[0]).toContain('没有写请了谁');
  expect(found(passing.replace(/ {2}standard: .*\n/, ''))[0]).toContain('做到什么程度算合格');
});

test('a service that nobody is paid for is left alone', () => {
  expect(found(textOf(file))).toEqual([]);
});
