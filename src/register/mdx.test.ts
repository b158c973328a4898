import { describe, expect, test } from 'vitest';
import { readMdx } from './mdx.ts';

const strays = (text: string) =>
  readMdx({ text, firstLine: 10 }).strays.map(({ at, message }) => `${at.line} ${message}`);

describe('code', () => {
  test.each([
    '`{a}`',
    '甲 `<b>` 乙',
    '甲 `一\n{二}` 丙',
    '```js\n{a}\n```\n',
    '~~~\n{a}\n\n{b}\n~~~\n',
  ])('is shown, whatever is in it: %j', (text) => {
    expect(strays(text)).toEqual([]);
  });

  test.each([
    ['甲 \\` {a} \\` 乙', 10],
    ['``` a`b\n{a}\n```\n', 11],
    ['甲 `\n\n{a}\n\n` 乙', 12],
    ['一 ` 二\n三 ` {a} `', 11],
  ])('is not what only looks like it: %j', (text, line) => {
    expect(strays(text)).toEqual([`${line} 正文里不能写 {`, `${line} 正文里不能写 }`]);
  });
});

test('a footnote is called by its name, where it is used and where it stands', () => {
  expect(strays('甲[^1]。\n\n[^1]: https://a.example/\n')).toEqual([
    '10 正文里不能写脚注',
    '12 正文里不能写脚注',
  ]);
});
