import { expect, it } from 'vitest';
import { listEntries, rewriteList } from './list-file.ts';

const LIST = `# 清单
- matter: jia   # 第一条
  mode: 法定
  from: 2023-03-01
  usage: 正常运行

# 第二段
- matter: yi
  mode: 委托
  from: 2023-03-01
  agreement: xieyi
  usage: 正常运行
  successor:
    by: linye-ju
    from: 2026-01-01
- { matter: bing, mode: 配合, from: 2024-01-01, usage: 正常运行 }
`;

it('is the same text without changes', () => {
  expect(rewriteList(LIST, [])).toBe(LIST);
  expect(listEntries(LIST).map(({ matter }) => matter)).toEqual(['jia', 'yi', 'bing']);
});

it('closes an entry in the order entries are written in, comments untouched', () => {
  const set = new Map<string, unknown>([
    ['successor.by', 'linye-ju'],
    ['successor.from', '2026-01-01'],
    ['until', '2025-12-31'],
    ['transition', '已立案的：接着办'],
    ['usage', '尚未使用'],
  ]);
  expect(rewriteList(LIST, [{ index: 0, set }])).toBe(
    LIST.replace(
      '  from: 2023-03-01\n  usage: 正常运行\n\n',
      '  from: 2023-03-01\n  until: 2025-12-31\n  usage: 尚未使用\n  successor:\n    by: linye-ju\n    from: 2026-01-01\n  transition: 已立案的：接着办\n\n',
    ),
  );
});

it('changes a field within a field, and an entry in braces', () => {
  const changed = rewriteList(LIST, [
    { index: 1, set: new Map([['successor.from', '2026-02-01']]) },
    { index: 1, set: new Map([['note', '12345']]) },
    { index: 2, set: new Map<string, unknown>([['counts', [{ year: 2025, cases: 3 }]]]) },
  ]);
  expect(changed).toBe(
    LIST.replace('    from: 2026-01-01\n', '    from: 2026-02-01\n  note: "12345"\n').replace(
      'usage: 正常运行 }',
      'usage: 正常运行, counts: [{ year: 2025, cases: 3 }] }',
    ),
  );
});

it('puts new entries at the end, also into an empty file or an empty list', () => {
  const entry = { usage: '正常运行', matter: 'ding', from: '2026-01-01', mode: '法定' };
  const text = '- matter: ding\n  mode: 法定\n  from: 2026-01-01\n  usage: 正常运行\n';
  expect(rewriteList(LIST, [], [entry])).toBe(LIST + text);
  expect(rewriteList('', [], [entry])).toBe(text);
  expect(rewriteList('# 空\n[]\n', [], [entry])).toBe(`# 空\n${text}`);
  expect(rewriteList(LIST.replaceAll('\n', '\r\n'), [], [entry])).toBe(
    (LIST + text).replaceAll('\n', '\r\n'),
  );
});
