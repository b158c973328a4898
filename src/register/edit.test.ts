import fc from 'fast-check';
import { expect, test } from 'vitest';
import { applyEdits, type Edit, editedLine, slipOf } from './index.ts';
import { parseYaml } from './yaml.ts';

const file = 'content/a.yaml';

const LIST = `# 名单
- id: a # 编号
  from: "2026-01-01"   # 起
  flow: { until: 2026-02-01, x: [1, 2] }
  long: >
    两行
    文字
- id: b
`;

/** The text after one correction, or undefined where there is none. */
function corrected(
  text: string,
  fix: Parameters<NonNullable<ReturnType<typeof parseYaml>['parsed']>['edit']>[0],
) {
  const edit = parseYaml(text, file).parsed?.edit(fix);
  return edit && applyEdits(text, [edit]).text;
}

test('a value is replaced where it stands; comments and quotes around it stay', () => {
  expect(corrected(LIST, { path: [0, 'id'], to: 'c' })).toBe(LIST.replace('id: a', 'id: c'));
  expect(corrected(LIST, { path: [0, 'from'], to: '2026-03-01' })).toBe(
    LIST.replace('"2026-01-01"', '2026-03-01'),
  );
  expect(corrected(LIST, { path: [0, 'flow', 'until'], to: '2026-03-01' })).toBe(
    LIST.replace('2026-02-01', '2026-03-01'),
  );
});

test('a value that would be read as something else is quoted', () => {
  expect(corrected(LIST, { path: [1, 'id'], to: '12345' })).toBe(
    LIST.replace('id: b', 'id: "12345"'),
  );
});

test('the name of a field can be corrected', () => {
  expect(corrected(LIST, { path: [0, 'from'], key: 'key', to: 'until' })).toBe(
    LIST.replace('from:', 'until:'),
  );
});

test('a field comes in below another, in line with it', () => {
  expect(corrected(LIST, { below: [0, 'from'], add: ['until', '2026-12-31'] })).toBe(
    LIST.replace('# 起\n', '# 起\n  until: 2026-12-31\n'),
  );
  expect(corrected('- id: a', { below: [0, 'id'], add: ['x', 'y'] })).toBe('- id: a\n  x: y');
  expect(corrected('- id: a\r\n- id: b\r\n', { below: [0, 'id'], add: ['x', 'y'] })).toBe(
    '- id: a\r\n  x: y\r\n- id: b\r\n',
  );
});

test('what spans lines, stands in braces, is there already or not there at all is left to a person', () => {
  expect(corrected(LIST, { path: [0, 'long'], to: 'x' })).toBeUndefined();
  expect(corrected(LIST, { below: [0, 'long'], add: ['x', 'y'] })).toBeUndefined();
  expect(corrected(LIST, { below: [0, 'flow', 'until'], add: ['y', 'z'] })).toBeUndefined();
  expect(corrected(LIST, { below: [0, 'id'], add: ['from', 'z'] })).toBeUndefined();
  expect(corrected(LIST, { path: [0, 'none'], to: 'x' })).toBeUndefined();
  expect(corrected(LIST, { path: [7], to: 'x' })).toBeUndefined();
});

test('a correction made for another text does nothing', () => {
  const edit = { file, line: 1, column: 5, old: 'a', new: 'b' };
  expect(editedLine('id: c', edit)).toBeUndefined();
  expect(applyEdits('id: c\n', [edit])).toEqual({ text: 'id: c\n', applied: 0 });
  expect(applyEdits('id: a\n', [{ ...edit, line: 9 }])).toEqual({ text: 'id: a\n', applied: 0 });
});

test('two corrections of one word: the first holds; the same new line comes once', () => {
  const edits: Edit[] = [
    { file, line: 1, column: 5, old: 'a', new: 'b' },
    { file, line: 1, column: 5, old: 'a', new: 'c' },
    { file, line: 1, insert: 'x: y' },
    { file, line: 1, insert: 'x: y' },
  ];
  expect(applyEdits('id: a\n', edits)).toEqual({ text: 'id: b\nx: y\n', applied: 2 });
});

test('corrections never change another line, nor anything else of their own', () => {
  const word = fc.stringMatching(/^[a-z\u4e00-\u9fa5]{1,6}$/);
  const line = fc.record({
    indent: fc.nat(6),
    words: fc.array(word, { maxLength: 5 }),
    comment: fc.boolean(),
  });
  const end = fc.constantFrom('\n', '\r\n');
  fc.assert(
    fc.property(
      fc.array(line, { minLength: 1, maxLength: 12 }),
      end,
      fc.infiniteStream(fc.nat()),
      word,
      (made, eol, random, by) => {
        const lines = made.map(({ indent, words, comment }) => {
          return ' '.repeat(indent) + words.join(' ') + (comment ? ' # 说明' : '');
        });
        const expected = [...lines];
        const edits: Edit[] = [];
        for (const [i, { indent, words }] of made.entries()) {
          const nth = (random.next().value ?? 0) % (words.length + 1);
          const old = words[nth];
          if (old === undefined) continue;
          const column = indent + words.slice(0, nth).reduce((sum, w) => sum + w.length + 1, 0) + 1;
          edits.push({ file, line: i + 1, column, old, new: by });
          const own = words.with(nth, by).join(' ');
          expected[i] = ' '.repeat(indent) + own + (made[i]?.comment ? ' # 说明' : '');
        }
        const { text, applied } = applyEdits(lines.join(eol), edits);
        expect(text.split(eol)).toEqual(expected);
        expect(applied).toBe(edits.length);
      },
    ),
  );
});

test('a slip of the pen is one letter off, two in a long word, and means one name only', () => {
  expect(slipOf('linye-jv', ['linye-ju', 'nongye-ju'])).toBe('linye-ju');
  expect(slipOf('lutian-shoakao', ['lutian-shaokao', 'lutian-fenshao'])).toBe('lutian-shaokao');
  expect(slipOf('基本覆职', ['基本履职', '配合履职'])).toBe('基本履职');
  // Two names as near as each other, and short words, are for a person.
  expect(slipOf('weituo-a', ['weituo-b', 'weituo-c'])).toBeUndefined();
  expect(slipOf('城区', ['城乡', '仅城市'])).toBeUndefined();
});
