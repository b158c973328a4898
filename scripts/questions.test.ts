import { expect, test } from 'vitest';
import { askedFile, wrongDay, wrongFormat } from './questions.ts';

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
    askedFile([]),
    askedFile(['a.txt', 'b.txt']),
    askedFile(['nowhere/a.txt']),
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
  expect(askedFile(['package.json'])).toBeInstanceOf(Uint8Array);
});
