import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { KINDS } from '../schema/index.ts';
import { rewrite } from './rewrite.ts';

const powers = KINDS.find(({ name }) => name === 'powers')?.schema;
const matter = KINDS.find(({ name }) => name === 'matter')?.schema;
if (!powers || !matter) throw new Error('no schema');

const LIST = `# 清单
- matter: a # 甲
  mode: 法定
  from:   2023-03-01   # 起
  phone: "0000-610 2300"
  usage: 正常运行
  counts: [{ year: 2025, cases: 3 }] # 数

# 说明乙
- matter: b
  usage: "正常运行"
  mode: 法定
  from: 2023-03-01
  successor:
    # 谁
    by: x
    from: 2024-01-01
`;
type Entry = Record<string, unknown>;
const changed = (text: string, change: (list: Entry[]) => void) => {
  const list = parse(text) as Entry[];
  change(list);
  return rewrite(powers, text, list);
};
const at = (list: Entry[], i: number) => list[i] ?? {};

test('no change, no other byte', () => {
  expect(changed(LIST, () => {})).toBe(LIST);
});

test('a value, with the quotes it had and the comment behind it', () => {
  expect(
    changed(LIST, (list) => {
      at(list, 0)['from'] = '2024-01-01';
      at(list, 0)['phone'] = '0000-610 2399';
    }),
  ).toBe(LIST.replace('2023-03-01   # 起', '2024-01-01   # 起').replace('2300"', '2399"'));
});

test('a new field comes where the schema has it, one that goes takes its line along', () => {
  expect(
    changed(LIST, (list) => {
      at(list, 0)['until'] = '2025-01-01';
      delete at(list, 1)['successor'];
    }),
  ).toBe(
    LIST.replace('# 起\n', '# 起\n  until: 2025-01-01\n').replace(/ {2}successor:[\s\S]*$/, ''),
  );
});

test('entries move with their comments; lists in brackets stay in brackets', () => {
  const moved = changed(LIST, (list) => void list.reverse());
  expect(moved).toContain('  from:   2023-03-01   # 起\n');
  expect(parse(moved).map(({ matter }: Entry) => matter)).toEqual(['b', 'a']);
  expect(
    changed(
      LIST,
      (list) => void Object.assign(at(list, 0), { counts: [{ year: 2026, cases: 1 }] }),
    ),
  ).toBe(LIST.replace('{ year: 2025, cases: 3 }', '{ year: 2026, cases: 1 }'));
});

test('a list that becomes empty, and one that begins', () => {
  expect(changed(LIST, (list) => void list.splice(0))).toMatch(/^# 清单\n\[\]\n/);
  expect(changed('# 空\n[]\n', (list) => void list.push({ matter: 'a' }))).toBe(
    '# 空\n- matter: a\n',
  );
  expect(rewrite(matter, 'id: a # 甲\nsupport: []\n', { id: 'a', support: [{ by: '乡镇' }] })).toBe(
    'id: a # 甲\nsupport:\n  - by: 乡镇\n',
  );
  expect(rewrite(matter, 'id: a\nspokenAs: # 说法\n  - x\n', { id: 'a' })).toBe('id: a\n');
});

test('fields in an order of their own, and a file without a last line end', () => {
  const open = LIST.replace(/\n {2}successor:[\s\S]*$/, '');
  expect(
    changed(open, (list) => void Object.assign(at(list, 1), { until: '2026-01-01', note: '1' })),
  ).toBe(
    `${open.replace('  usage: "正常运行"\n', '  usage: "正常运行"\n  note: "1"\n')}\n  until: 2026-01-01`,
  );
});

test('an entry more comes before the last remark; a record in brackets stays in them', () => {
  const more = { usage: '正常运行', matter: 'c', counts: [{ year: 2025, cases: 3 }] };
  const text = '- matter: c\n  usage: 正常运行\n  counts: [{ year: 2025, cases: 3 }]\n';
  expect(changed(`${LIST}# 完\n`, (list) => void list.push(more))).toBe(`${LIST}${text}# 完\n`);
  expect(rewrite(powers, '', [more])).toBe(text);
  expect(rewrite(powers, '# 还没有\n', [more])).toBe(`# 还没有\n${text}`);
  const braces = '- { matter: "c", from: 2024-01-01, counts: [ 1 ] } # 丙\n';
  expect(
    changed(
      braces,
      (list) => void Object.assign(at(list, 0), { from: '2025-01-01', counts: [1, 2], note: '0' }),
    ),
  ).toBe('- { matter: "c", from: 2025-01-01, counts: [ 1, 2 ], note: "0" } # 丙\n');
});

test('ten thousand entries, all changed and one more, are no different', () => {
  const entry = (i: number) => `- matter: m-${i}\n  from: 1999-01-01\n`;
  const long = Array.from({ length: 10_000 }, (_, i) => entry(i)).join('');
  const after = changed(long, (list) => {
    for (const one of list) one['from'] = '2025-01-01';
    list.push({ matter: 'more' });
  });
  expect(after).toBe(`${long.replaceAll('1999-', '2025-')}- matter: more\n`);
});

test('line ends stay what they are, also none at the end', () => {
  const windows = LIST.replaceAll('\n', '\r\n').trimEnd();
  expect(changed(windows, (list) => void Object.assign(at(list, 1), { note: '注' }))).toBe(
    `${windows}\r\n  note: 注`,
  );
});
