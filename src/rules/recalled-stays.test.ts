import { expect, test } from 'vitest';
import { expectExample, problemsWith } from '../../tests/helpers/rules.ts';
import { recalledStays } from './recalled-stays.ts';

const { file, failing, passing } = recalledStays.example;
const said = (text: string) =>
  problemsWith([recalledStays], { [file]: text }).map(({ at, message }) => `${at.line} ${message}`);

test('what was taken back and still stands on a list is found', () => {
  expectExample(recalledStays);
  expect(said(failing)).toEqual([
    '10 《关于收回部分事项的通知（虚构）》收回了“露天焚烧秸秆的处罚”，河边乡、山前镇的清单上还有',
  ]);
});

test('where it was taken from another town it may stay', () => {
  expect(said(`${failing}    towns: [shanqian]\n`)).toEqual([
    '10 《关于收回部分事项的通知（虚构）》收回了“露天焚烧秸秆的处罚”，山前镇的清单上还有',
  ]);
});

test('a row is written once, and in a document that takes back', () => {
  const again = passing.slice(passing.indexOf('  - name'));
  expect(said(passing + again)).toEqual([
    '12 《关于收回部分事项的通知（虚构）》里“特种设备安全检查”写了两次',
  ]);
  expect(said(passing.replace('kind: 收回', 'kind: 调整'))).toEqual([
    '10 《关于收回部分事项的通知（虚构）》写了收回的事，它却是一份调整文件',
  ]);
});
