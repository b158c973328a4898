import { expect, test } from 'vitest';
import { KINDS } from '../schema/index.ts';
import { type Amendment, amend } from './amend.ts';

const schemaOf = (kind: string) => {
  const found = KINDS.find(({ name }) => name === kind);
  if (!found) throw new Error(kind);
  return found.schema;
};
const claims = (text: string, ...amendments: Amendment[]) =>
  amend(schemaOf('powers'), text, amendments);

const LIST = `# 清单
- matter: a # 甲
  mode: 法定
  from:   2023-03-01   # 起
  usage: 正常运行
  counts: [{ year: 2025, cases: 3 }] # 数

  # 说明乙
- matter: b
  usage: "正常运行"
  mode: 法定
  from: 2023-03-01`;

test('fields come where the schema has them, and every other byte stays', () => {
  const fields = { transition: '办完', until: '2026-01-01', successor: { by: 'x', from: 'y' } };
  expect(claims(LIST, { at: [0], fields })).toBe(
    LIST.replace('# 起\n', '# 起\n  until: 2026-01-01\n').replace(
      '# 数\n',
      '# 数\n  successor:\n    by: x\n    from: y\n  transition: 办完\n',
    ),
  );
});

test('a file without a last line end, and fields in an order of its own', () => {
  expect(claims(LIST, { at: [1], fields: { until: '2026-01-01', note: '1' } })).toBe(
    `${LIST.replace('  usage: "正常运行"\n', '  usage: "正常运行"\n  note: "1"\n')}\n  until: 2026-01-01`,
  );
});

test('line ends stay as the file has them', () => {
  const windows = LIST.replaceAll('\n', '\r\n');
  expect(claims(windows, { at: [0], fields: { until: '2026-01-01' } })).toBe(
    windows.replace('# 起\r\n', '# 起\r\n  until: 2026-01-01\r\n'),
  );
});

test('an item comes at the end of a list, in line with the others; an empty list becomes one', () => {
  const item = 'matter: c\nmode: 法定\n';
  expect(claims(`${LIST}\n# 完\n`, { at: [], item })).toBe(
    `${LIST}\n- matter: c\n  mode: 法定\n# 完\n`,
  );
  expect(claims('# 空的\n[]\n', { at: [], item })).toBe('# 空的\n- matter: c\n  mode: 法定\n');
  const matter = 'id: a\nbasis:\n  - law: x\n    from: 2020-01-01\nlead: {}\n';
  expect(amend(schemaOf('matter'), matter, [{ at: ['basis'], item: 'law: y\n' }])).toBe(
    matter.replace('lead', '  - law: y\nlead'),
  );
});

test('what comes to one place stands in the order it was given', () => {
  const matter = 'basis:\n  - law: x\n    from: 2020-01-01\n';
  const amendments: Amendment[] = [
    { at: ['basis', 0], fields: { until: '2026-01-01' } },
    { at: ['basis'], item: 'law: y\n' },
    { at: ['basis'], item: 'law: z\n' },
  ];
  expect(amend(schemaOf('matter'), matter, amendments)).toBe(
    `${matter}    until: 2026-01-01\n  - law: y\n  - law: z\n`,
  );
});

test('a value on one line is replaced', () => {
  const town = 'id: a\nstatus: 现行 # 在\nnote: x\n';
  expect(amend(schemaOf('town'), town, [{ at: ['status'], to: '已并入' }])).toBe(
    'id: a\nstatus: 已并入 # 在\nnote: x\n',
  );
});

test('what only a person can change is refused', () => {
  const braces = '- { matter: a, from: 2023-03-01 }\n';
  expect(claims(braces, { at: [0], fields: { until: '2026-01-01' } })).toBeUndefined();
  expect(claims(LIST, { at: [0], fields: { usage: '尚未使用' } })).toBeUndefined();
  expect(claims(LIST, { at: [7], fields: { until: '2026-01-01' } })).toBeUndefined();
  expect(claims(LIST, { at: [0, 'until'], to: '2026-01-01' })).toBeUndefined();
  expect(claims('- [', { at: [0], fields: {} })).toBeUndefined();
});
