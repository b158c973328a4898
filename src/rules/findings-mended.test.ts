import { expect, test } from 'vitest';
import { expectExample, problemsWith } from '../../tests/helpers/rules.ts';
import { findingsMended } from './findings-mended.ts';

const { file, passing } = findingsMended.example;
const found = (text: string) =>
  problemsWith([findingsMended], { [file]: text }).map(
    ({ at, severity, message }) => `${at.line} ${severity} ${message}`,
  );

test('what was not put right in time is told openly', () => {
  expectExample(findingsMended);
  expect(found(findingsMended.example.failing)).toEqual([
    '14 warning 山前镇2026 年第三季度案卷评查的问题“一卷没有送达回证”限 2026-11-10 改好，还没有写改好',
  ]);
});

test('a finding without a term is a gap', () => {
  expect(found(passing.replace(/ {2}mending:[\s\S]*$/, ''))[0]).toContain('没有写限哪天改好');
});

test('a term for a finding that is not there is wrong', () => {
  expect(found(passing.replace('finding: 1', 'finding: 3'))).toEqual([
    expect.stringContaining('只有 1 个问题，整改写的是第 3 个'),
  ]);
});
