import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { askedText, wrongDay, wrongFormat } from './questions.ts';

test('a day that is none is told by its option: how to write it, or that the calendar lacks it', () => {
  expect([
    wrongDay({ '--on': undefined, '--about': '2026-02-28' }),
    wrongDay({ '--on': '2026-2-28' }),
    wrongDay({ '--on': '2026-02-28', '--about': '2026-02-30' }),
  ]).toMatchInlineSnapshot(`
    [
      undefined,
      "--on 要写成 2026-11-21 这样的日期，现在是 2026-2-28",
      "--about 写的 2026-02-30 这一天日历上没有，请改成日历上有的日子",
    ]
  `);
});

test('one file is asked for, in one of two formats out', () => {
  expect([
    askedText([]),
    askedText(['a.txt', 'b.txt']),
    askedText(['nowhere/a.txt']),
    wrongFormat('xml'),
    wrongFormat('json'),
  ]).toMatchInlineSnapshot(`
    [
      "要写一个文件，现在没有写",
      "要写一个文件，现在写了 2 个",
      "nowhere/a.txt 打不开",
      "--format 只能写 json、text，现在是 xml",
      undefined,
    ]
  `);
  expect(askedText(['package.json'])).toMatchObject({ text: expect.stringContaining('quanze') });
});

test('a file nobody can read is no text without a word; old Windows writes GB18030', () => {
  const folder = mkdtempSync(join(tmpdir(), 'asked-'));
  const told = [[], [0xb9, 0xab, 0xb0, 0xb2, 0xbe, 0xd6], [0xff, 0x00, 0xff]].map((bytes, i) => {
    const file = join(folder, `${i}.txt`);
    writeFileSync(file, Uint8Array.from(bytes));
    const text = askedText([file]);
    return typeof text === 'string' ? text.replace(file, 'a.txt') : text;
  });
  rmSync(folder, { recursive: true });
  expect(told).toEqual([
    'a.txt：文件是空的',
    { text: '公安局' },
    'a.txt：认不出文件的编码。请另存为 UTF-8 的文本',
  ]);
});
