import { expect, test } from 'vitest';
import { kindOf } from '../../register/read.ts';
import { plainWords } from './plain-words.ts';

const matter = kindOf('matters/huanjing/fenshao-jiegan.yaml')?.kind.schema;
const list = kindOf('towns/shanqian/powers.yaml')?.kind.schema;

test.each([
  ['在 admission 里写明批准它的准入决定', '在“准入决定”里写明批准它的准入决定'],
  ['在 lead 的 duties 里加上', '在“主责”的“职责”里加上'],
  ['主责（lead）没有写', '主责没有写'],
  ['在 town.yaml 里写上窗口', '在 town.yaml 里写上窗口'],
  ['写信到 yijian@example.org', '写信到 yijian@example.org'],
])('of a matter: %s', (said, shown) => {
  expect(plainWords(said, matter)).toBe(shown);
});

test('of an entry of a list, and of what has no schema', () => {
  expect(plainWords('在 office 里写承办机构', list)).toBe('在“承办机构”里写承办机构');
  expect(plainWords('在 office 里写承办机构', undefined)).toBe('在 office 里写承办机构');
});
