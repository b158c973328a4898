import { expect, test } from 'vitest';
import type { Fix } from '../register/index.ts';
import { corrected } from './correct.ts';

const LIST = `# 名单
- id: a # 编号
  from: "2026-01-01"   # 起
  flow: { until: 2026-02-01, x: [1, 2] }
  long: >
    两行
    文字
- id: b
`;

/** The text after these corrections, or undefined where none took effect. */
function after(text: string, ...fixes: Fix[]): string | undefined {
  const done = corrected({ path: 'a.yaml', text }, fixes);
  return done.applied > 0 ? done.text : undefined;
}

test('a value is replaced where it stands; comments and quotes around it stay', () => {
  expect(after(LIST, { path: [0, 'id'], to: 'c' })).toBe(LIST.replace('id: a', 'id: c'));
  expect(after(LIST, { path: [0, 'from'], to: '2026-03-01' })).toBe(
    LIST.replace('2026-01-01', '2026-03-01'),
  );
  expect(after(LIST, { path: [0, 'flow', 'until'], to: '2026-03-01' })).toBe(
    LIST.replace('2026-02-01', '2026-03-01'),
  );
  const windows = LIST.replaceAll('\n', '\r\n');
  expect(after(windows, { path: [1, 'id'], to: 'c' })).toBe(windows.replace('id: b', 'id: c'));
});

test('a value that would be read as something else is quoted', () => {
  expect(after(LIST, { path: [1, 'id'], to: '12345' })).toBe(LIST.replace('id: b', 'id: "12345"'));
});

test('the name of a field can be corrected', () => {
  expect(after(LIST, { path: [0, 'from'], key: 'key', to: 'until' })).toBe(
    LIST.replace('from:', 'until:'),
  );
});

test('a field comes in where the schema has it, in line with the others', () => {
  const path = 'towns/linhe/powers.yaml';
  const text = '- matter: a\n  from: 2026-01-01 # 起\n  usage: 正常运行';
  expect(corrected({ path, text }, [{ path: [0, 'until'], to: '2026-12-31' }]).text).toBe(
    text.replace('# 起\n', '# 起\n  until: 2026-12-31\n'),
  );
  expect(after('- id: a', { path: [0, 'x'], to: 'y' })).toBe('- id: a\n  x: y');
  expect(after('- id: a\r\n- id: b\r\n', { path: [0, 'x'], to: 'y' })).toBe(
    '- id: a\r\n  x: y\r\n- id: b\r\n',
  );
});

test('prose is corrected between its lines', () => {
  const text = '---\ntitle: 甲\nlist: 权利清单 # 注\n---\n\nlist: 正文\n';
  expect(corrected({ path: 'faq/a/b.mdx', text }, [{ path: ['list'], to: '权力清单' }]).text).toBe(
    text.replace('权利', '权力'),
  );
});

test('what spans lines, goes into braces or is not there at all is left to a person', () => {
  expect(after(LIST, { path: [0, 'long'], to: 'x' })).toBeUndefined();
  expect(after(LIST, { path: [0, 'flow', 'y'], to: 'z' })).toBeUndefined();
  expect(after(LIST, { path: [7], to: 'x' })).toBeUndefined();
  expect(after(LIST, { path: [0, 'none'], key: 'key', to: 'x' })).toBeUndefined();
});

test('two corrections of one word: the first holds; the same new line comes once', () => {
  const fixes: Fix[] = [
    { path: ['id'], to: 'b' },
    { path: ['id'], to: 'c' },
    { path: ['x'], to: 'y' },
    { path: ['x'], to: 'y' },
  ];
  expect(corrected({ path: 'a.yaml', text: 'id: a\n' }, fixes)).toEqual({
    text: 'id: b\nx: y\n',
    applied: 2,
  });
});
