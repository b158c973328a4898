import { expect, test } from 'vitest';
import { expectExample, problemsWith } from '../../tests/helpers/rules.ts';
import { basisOnce } from './basis-once.ts';

test('two versions of one article do not share a day', () => {
  expectExample(basisOnce);
  const { file, failing } = basisOnce.example;
  expect(
    problemsWith([basisOnce], { [file]: failing }).map((p) => [p.at.line, p.message, p.hint]),
  ).toMatchInlineSnapshot(`
    [
      [
        33,
        "“露天焚烧秸秆的处罚”的处罚《生态环境法典》第一千一百三十一条第一款有两版叠在一起：2026-08-15 起，2026-10-01 起",
        "重复的删掉一条；换了版的，旧的写上 until：新的 from 的前一天",
      ],
    ]
  `);
});

test('an article that both lays down and punishes may be named twice', () => {
  const { file, failing } = basisOnce.example;
  const last = failing.lastIndexOf('role: 处罚');
  const both = `${failing.slice(0, last)}role: 设定${failing.slice(last + 'role: 处罚'.length)}`;
  expect(problemsWith([basisOnce], { [file]: both })).toEqual([]);
});
