import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { idProposer } from '../import/ids.ts';
import { readContent, readSources } from '../register/folder.ts';
import { kindOf } from '../register/index.ts';
import { KINDS, keyOrder } from '../schema/index.ts';
import { countyOrder, formatFrontMatter, formatYaml, newCounty, templateOf } from './index.ts';

const schemaOf = (kind: string) => {
  const found = KINDS.find(({ name }) => name === kind);
  if (!found) throw new Error(kind);
  return found.schema;
};
const list = (text: string) => formatYaml(schemaOf('powers'), text);

test('fields in order, two spaces, no needless quotes, one line a text; comments go with their fields', () => {
  const text = `# 临河镇

# 第一条
-   usage: '正常运行'   # 还在办
    # 从哪天
    from: "2023-03-01"
    matter: 'a'
    phone: "12345"
    note: >-
      两行
      文字
    counts: [ {cases: 1, year: 2025} ]
    charge: [ 甲,乙 ]
    mode: 法定
`;
  expect(list(text)).toMatchInlineSnapshot(`
    "# 临河镇

    # 第一条
    - matter: a
      mode: 法定
      # 从哪天
      from: 2023-03-01
      phone: "12345"
      usage: 正常运行 # 还在办
      counts: [{ year: 2025, cases: 1 }]
      note: 两行 文字
      charge: [甲, 乙]
    "
  `);
});

test('only the fields of prose are put in order; the text below stays', () => {
  const body = '\n##  为什么\n* 甲\n';
  expect(formatFrontMatter(schemaOf('faq'), `---\ntopic: 甲\ntitle: "乙"\n---\n${body}`)).toBe(
    `---\ntitle: 乙\ntopic: 甲\n---\n${body}`,
  );
  expect(formatFrontMatter(schemaOf('faq'), '没有字段\n')).toBeUndefined();
});

test('what cannot be read is left alone', () => {
  expect(list('- [')).toBeUndefined();
  expect(list('')).toBeUndefined();
});

test('whatever people write: the same meaning, every comment, and nothing to do the second time', () => {
  const word = fc.constantFrom(
    '甲',
    '2026-01-01',
    '12345',
    'yes',
    'a: b',
    '# x',
    '- y',
    '“引”',
    'null',
    '0x1',
  );
  const written = fc.oneof(
    word.map((w) => JSON.stringify(w)),
    word.map((w) => `'${w}'`),
    word.map((w) => `>-\n    ${w}\n    续`),
    word.map((w) => `|-\n    ${w}\n    续`),
    word.map((w) => `[{ year: 1, cases: ${JSON.stringify(w)} }]`),
    word.map((w) => `\n    from: ${JSON.stringify(w)}\n    by: x`),
  );
  const comment = fc.constantFrom('', ' # 一', '\n  # 二', '\n\n  # 三\n');
  const keys = fc.shuffledSubarray([...keyOrder(itemOf()), 'unknown'], { minLength: 1 });
  const entry = fc.tuple(keys, fc.infiniteStream(fc.tuple(written, comment))).map(([own, stream]) =>
    own
      .map((key, i) => {
        const [value, behind] = stream.next().value as [string, string];
        // Behind a text of several lines a comment would be part of it.
        const told = /^[>|\n]/.test(value) ? '' : behind;
        return `${i === 0 ? '- ' : '  '}${key}: ${value}${told}\n`;
      })
      .join(''),
  );
  const file = fc
    .tuple(
      fc.constantFrom('', '# 头\n', '# 头\n\n'),
      fc.array(entry, { minLength: 1, maxLength: 3 }),
    )
    .map(([head, entries]) => head + entries.join(''));
  let formatted = 0;
  fc.assert(
    fc.property(file, (text) => {
      const once = list(text);
      if (once === undefined) return;
      formatted++;
      expect(parse(once)).toEqual(parse(text));
      expect(list(once)).toBe(once);
      for (const mark of ['一', '二', '三', '头'])
        expect(once.split(`# ${mark}`).length).toBe(text.split(`# ${mark}`).length);
    }),
    { numRuns: 60 },
  );
  expect(formatted).toBeGreaterThan(30);
});

test('line ends are no matter of writing: a file from Windows keeps its own, with nothing to tidy', () => {
  const tidy = list('- matter: a\n  mode: 法定 # 一\n') ?? '';
  const windows = (text: string) => text.replaceAll('\n', '\r\n');
  expect(list(windows(tidy))).toBe(windows(tidy));
  expect(list(windows(`# 头\n${tidy.replace('法定', "'法定'")}`))).toBe(windows(`# 头\n${tidy}`));
});

test.each(['content', 'tests/fixtures/small-county'])('%s is written so', (folder) => {
  const { files } = readContent(folder);
  const others = files.filter(({ path, text }) => {
    const kind = kindOf(path)?.kind;
    const format = path.endsWith('.mdx') ? formatFrontMatter : formatYaml;
    return kind && format(kind.schema, text) !== text;
  });
  expect(others.map(({ path }) => path)).toEqual([]);
  expect(files.length).toBeGreaterThan(10);
});

test('a new county, and any new record, is written so', () => {
  const some = /^(?:departments|procedures)\/|^site/;
  const files = readSources('content').files.filter(({ path }) => some.test(path));
  const template = templateOf(files, '安禾县');
  const order = countyOrder({ county: '青山县', towns: '石桥镇,城东街道', departments: '畜牧局' });
  const made = newCounty(template, order, idProposer([]));
  const others =
    'refusal' in made
      ? [made.refusal]
      : made.filter(({ path, text }) => {
          const kind = kindOf(path)?.kind;
          const format = path.endsWith('.mdx') ? formatFrontMatter : formatYaml;
          return kind && format(kind.schema, text) !== text;
        });
  expect(others).toEqual([]);
});

test('an empty line before remarks at the end stays, and none is set', () => {
  for (const between of ['', '\n']) {
    const text = `- matter: a\n  mode: 法定\n${between}# 一\n# 二\n`;
    expect(list(text)).toBe(text);
  }
});

function itemOf() {
  const schema = schemaOf('powers');
  if (!('element' in schema)) throw new Error('a list was expected');
  return schema.element;
}
