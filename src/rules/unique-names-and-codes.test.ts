import { expect, test } from 'vitest';
import { expectExample, problemsWith, textOf } from '../../tests/helpers/rules.ts';
import { uniqueNamesAndCodes } from './unique-names-and-codes.ts';

const ONE = 'matters/minzheng/dibao-shenqing.yaml';
const TWO = 'matters/minzheng/faxian-jiuzhu.yaml';

const shown = (overlay: Record<string, string>) =>
  problemsWith([uniqueNamesAndCodes], overlay).map((p) => [
    `${p.at.file}:${p.at.line}`,
    p.message,
    p.hint,
  ]);

test('two matters of one name are found, both of them', () => {
  const { file, failing } = uniqueNamesAndCodes.example;
  expectExample(uniqueNamesAndCodes);
  expect(shown({ [file]: failing })).toMatchInlineSnapshot(`
    [
      [
        "content/matters/minzheng/faxian-jiuzhu.yaml:2",
        "“最低生活保障申请受理”的名称同公共服务清单里的另一个事项一样",
        "名称里写出两件事的差别；同一件事重复建了的，只留一个（另一个在 matters/minzheng/dibao-shenqing.yaml）",
      ],
      [
        "small-county/matters/minzheng/dibao-shenqing.yaml:2",
        "“最低生活保障申请受理”的名称同责任清单里的另一个事项一样",
        "名称里写出两件事的差别；同一件事重复建了的，只留一个（另一个在 matters/minzheng/faxian-jiuzhu.yaml）",
      ],
    ]
  `);
});

test('the width of brackets does not make another name', () => {
  const named = (path: string, name: string) =>
    textOf(path).replace(/^name: .*$/m, `name: ${name}`);
  expect(
    shown({ [ONE]: named(ONE, '低保（申请）'), [TWO]: named(TWO, '低保(申请)') }),
  ).toHaveLength(2);
});

test('two matters of one code are found', () => {
  const coded = (path: string) => `${textOf(path)}code: "0500123"\n`;
  expect(shown({ [ONE]: coded(ONE), [TWO]: coded(TWO) })).toMatchInlineSnapshot(`
    [
      [
        "content/matters/minzheng/dibao-shenqing.yaml:46",
        "“最低生活保障申请受理”的编码“0500123”同“主动发现需要救助的家庭”一样",
        "核对官方编码；没有编码就不写",
      ],
      [
        "content/matters/minzheng/faxian-jiuzhu.yaml:33",
        "“主动发现需要救助的家庭”的编码“0500123”同“最低生活保障申请受理”一样",
        "核对官方编码；没有编码就不写",
      ],
    ]
  `);
});
