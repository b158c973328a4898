import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { contentOf, textWith } from '../../editing/whole-file.ts';
import { readSources } from '../../register/folder.ts';
import { deskFor } from './desk.ts';
import { valueAt, withValue } from './values.ts';

const FOLDER = join(import.meta.dirname, '../../../tests/fixtures/small-county');
const { files } = readSources(FOLDER);
const texts = Object.fromEntries(files.map(({ path, text }) => [path, text]));
const FAQ = 'faq/huanjing/shao.mdx';
const QUESTION = `---
title: 能不能烧？
audience: 群众
topic: 种地
answer: 不能。
reviewed: 2026-11-21
---

因为冒烟。
`;
const desk = deskFor({ ...texts, [FAQ]: QUESTION }, 'content', '2026-11-21');
const MATTER = 'matters/huanjing/fenshao-jiegan.yaml';
const POWERS = 'towns/shanqian/powers.yaml';

function opened(path: string) {
  const file = desk.open(path);
  if (!file) throw new Error(path);
  return file;
}

/** The file with one field changed, written and checked. */
function withField(path: string, field: (string | number)[], to: unknown) {
  const { content } = opened(path);
  const written = desk.write(path, { ...content, value: withValue(content.value, field, to) });
  return {
    ...written,
    found: written.problems.length > 0 ? undefined : desk.consequences(path, written.text),
  };
}

test.each([...files.map(({ path }) => path), FAQ])(
  '%s: a form without a change is the same bytes',
  (path) => {
    const { text, content } = opened(path);
    expect(desk.write(path, content)).toEqual({ text, problems: [] });
  },
);

test('nor does any file of the demonstration county that the editor opens change', () => {
  const opened = /^(?:matters|towns|laws|faq)\//;
  for (const { path, text } of readSources('content').files.filter((file) =>
    opened.test(file.path),
  )) {
    const content = contentOf(path, text);
    expect(content && textWith(path, text, content), path).toBe(text);
  }
}, 30_000);

test('there is no form for what is no record', () => {
  expect(desk.open('matters/huanjing/nothing.yaml')).toBeUndefined();
  expect(desk.open('stray.yaml')).toBeUndefined();
});

describe('what the schema objects to', () => {
  test('is said at the field, without the words of a file', () => {
    expect(withField(MATTER, ['basis', 0, 'from'], '昨天').problems).toMatchObject([
      {
        path: ['basis', 0, 'from'],
        severity: 'error',
        message: '「从哪天起」要是日历上有的日期，写成 年-月-日，现在是“昨天”',
      },
    ]);
    expect(withField(MATTER, ['name'], undefined).problems).toMatchObject([
      { path: ['name'], message: '缺少「事项名称」' },
    ]);
  });
});

describe('what the rules and the links object to', () => {
  test('is said at the field', () => {
    const { found } = withField(POWERS, [0, 'decision'], 'nirgends');
    expect(found?.problems).toMatchObject([
      { path: [0, 'decision'], message: '没有编号为 nirgends 的决定' },
    ]);
  });

  test('and at the record where the rule means the record', () => {
    const { found } = withField(MATTER, ['spokenAs'], ['烧秸秆']);
    expect(found?.problems[0]?.path[0]).toBe('spokenAs');
  });

  test('what goes wrong in another file is said too', () => {
    const { found } = withField('towns/shanqian/town.yaml', ['offices', 0, 'id'], 'zhifadui');
    expect(found?.elsewhere.length).toBeGreaterThan(0);
  });
});

test('the change is told in the sentences of the semantic diff', () => {
  const { found } = withField(POWERS, [0, 'phone'], '0000-300 9999');
  expect(found?.sentences.map(({ says }) => says).join()).toContain('山前镇：变更 1 项');
  expect(found?.sentences.flatMap(({ details }) => details).join()).toContain('0000-300 9999');
});

test('in words of prose the editor objects to what no page would show, as the check does', () => {
  const { content } = opened(FAQ);
  const body = '\n[点\\]这里](javascript:alert(1))\n\n<Term name="听证">甲\n\n乙</Term>\n';
  const { text } = desk.write(FAQ, { ...content, body });
  expect(desk.consequences(FAQ, text).problems.map(({ path, message }) => [path, message])).toEqual(
    [
      [['body'], '链接“javascript:alert(1)”不能这样写'],
      [['body'], '<Term> 没有结束'],
      [['body'], '</Term> 前面没有对应的 <Term>'],
    ],
  );
});

test('of prose the fields and the lines are told', () => {
  const { content } = opened(FAQ);
  const value = withValue(content.value, ['answer'], '不能，会罚款。');
  const { text, problems } = desk.write(FAQ, { value, body: '\n因为冒烟、起火。\n' });
  expect(problems).toEqual([]);
  expect(desk.consequences(FAQ, text).sentences.map(({ says }) => says)).toEqual([
    '短答：不能。 → 不能，会罚款。',
    '正文：加了 1 行，去掉 1 行',
  ]);
  expect(valueAt(content.value, ['answer'])).toBe('不能。');
});
