import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { readSources } from '../register/folder.ts';
import { kindOf } from '../register/read.ts';
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

test('line ends stay what they are, also none at the end', () => {
  const windows = LIST.replaceAll('\n', '\r\n').trimEnd();
  expect(changed(windows, (list) => void Object.assign(at(list, 1), { note: '注' }))).toBe(
    `${windows}\r\n  note: 注`,
  );
});

/** Text that YAML reads as something else when it stands plain, among the ordinary. */
const awkward = fc.constantFrom(
  '甲',
  'a: b',
  '# c',
  '- d',
  '0012',
  'true',
  '2026-01-01',
  'x #y',
  '"q"',
  "it's",
  '[z',
  '两行\n文字',
  ' 空',
);
const value: fc.Arbitrary<unknown> = fc.letrec((tie) => ({
  any: fc.oneof(
    { depthSize: 'small' },
    awkward,
    fc.integer({ min: 0, max: 99 }),
    fc.boolean(),
    fc.array(tie('any'), { maxLength: 3 }),
    fc.dictionary(fc.constantFrom('matter', 'from', 'note', 'extra'), tie('any'), {
      maxKeys: 3,
      noNullPrototype: true,
    }),
  ),
})).any;

/** Real files of the small county, and what may be made of them. */
const files = readSources(
  join(import.meta.dirname, '../../tests/fixtures/small-county'),
).files.filter(({ path }) => path.endsWith('.yaml'));

test('whatever a file becomes, it reads so', () => {
  const cases = fc.record({
    file: fc.constantFrom(...files),
    seed: fc.array(fc.record({ at: fc.nat(), step: fc.nat(3), by: value }), {
      minLength: 1,
      maxLength: 5,
    }),
  });
  fc.assert(
    fc.property(cases, ({ file, seed }) => {
      const to: unknown = parse(file.text);
      for (const { at, step, by } of seed) disturb(to, at, step, by);
      const schema = kindOf(file.path)?.kind.schema;
      if (!schema) throw new Error(file.path);
      expect(parse(rewrite(schema, file.text, to))).toEqual(to);
    }),
    { numRuns: 400 },
  );
});

/** Changes, adds, removes or moves one thing somewhere inside. */
function disturb(root: unknown, at: number, step: number, by: unknown): void {
  const homes: (unknown[] | Entry)[] = [];
  const visit = (node: unknown) => {
    if (typeof node !== 'object' || node === null) return;
    homes.push(node as Entry);
    for (const child of Object.values(node)) visit(child);
  };
  visit(root);
  const home = homes[at % homes.length];
  if (!home) return;
  const copy = structuredClone(by);
  if (Array.isArray(home)) {
    const i = at % (home.length + 1);
    if (step === 0) home.splice(i, 0, copy);
    else if (step === 1) home.splice(i, 1);
    else if (step === 2 && i < home.length) home[i] = copy;
    else home.reverse();
    return;
  }
  const keys = Object.keys(home);
  const key = keys[at % keys.length];
  if (step === 1 && key !== undefined) delete home[key];
  else if (step === 2 && key !== undefined) home[key] = copy;
  else home['note'] = copy;
}
