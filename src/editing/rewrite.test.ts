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

test('ten thousand entries, all changed and one more, take seconds', () => {
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

/** Of one change: how much of the text before is left out, and how much of the text after is new. */
function between(before: string, after: string): { gone: string; come: string } {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before[start] === after[start]) start++;
  let end = 0;
  while (end < shorter - start && before.at(-1 - end) === after.at(-1 - end)) end++;
  return {
    gone: before.slice(start, before.length - end),
    come: after.slice(start, after.length - end),
  };
}

test('one change touches one place, whatever the line ends; every other byte stays', () => {
  const cases = fc.record({
    file: fc.constantFrom(...files),
    windows: fc.boolean(),
    at: fc.nat(),
    by: fc.constantFrom('甲', 'a: b', '0012', '# c'),
  });
  let tried = 0;
  fc.assert(
    fc.property(cases, ({ file, windows, at, by }) => {
      const text = windows ? file.text.replaceAll('\n', '\r\n') : file.text;
      const schema = kindOf(file.path)?.kind.schema;
      const to: unknown = parse(file.text);
      const homes = homesIn(to);
      const home = homes[at % homes.length];
      if (!schema || !home) throw new Error(file.path);
      const after = () => {
        const written = rewrite(schema, text, to);
        expect(parse(written)).toEqual(to);
        expect(written.replaceAll('\r\n', windows ? '' : '?')).not.toMatch(windows ? /\n/ : /\?/);
        return written;
      };
      if (Array.isArray(home)) {
        if (home.length === 0) return;
        home.push(typeof home[0] === 'object' ? { note: by } : by);
        expect(between(text, after()).gone).toBe('');
      } else {
        const keys = Object.keys(home);
        const key = keys[at % keys.length] ?? '';
        const was = home[key];
        home['another'] = by;
        expect(between(text, after()).gone).toBe('');
        delete home['another'];
        if (typeof was === 'string' && !was.includes('\n')) {
          home[key] = by;
          expect(between(text, after()).gone.length).toBeLessThanOrEqual(was.length + 2);
        }
      }
      tried++;
    }),
    { numRuns: 400 },
  );
  expect(tried).toBeGreaterThan(200);
});

/** Changes, adds, removes or moves one thing somewhere inside. */
function disturb(root: unknown, at: number, step: number, by: unknown): void {
  const homes = homesIn(root);
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

/** Every list and record of a value. */
function homesIn(root: unknown): (unknown[] | Entry)[] {
  if (typeof root !== 'object' || root === null) return [];
  return [root as Entry, ...Object.values(root).flatMap(homesIn)];
}
