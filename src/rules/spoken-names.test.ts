import { expect, test } from 'vitest';
import { expectExample, problemsWith, textOf } from '../../tests/helpers/rules.ts';
import { spokenNames } from './spoken-names.ts';

const FILE = 'matters/minzheng/faxian-jiuzhu.yaml';

test('too few spoken names are reported at the list', () => {
  expectExample(spokenNames);
});

test('names that all belong to another matter too are reported', () => {
  const spoken = '  - 邻居没饭吃\n  - 独居老人没人管\n  - 困难家庭';
  const borrowed = '  - 办低保\n  - 吃低保\n  - 家里没收入';
  const problems = problemsWith([spokenNames], { [FILE]: textOf(FILE).replace(spoken, borrowed) });
  expect(problems.map((p) => `${p.at.file}:${p.at.line} ${p.message}`)).toMatchInlineSnapshot(`
    [
      "content/matters/minzheng/faxian-jiuzhu.yaml:3 “主动发现需要救助的家庭”的群众说法同别的事项全都一样，例如“最低生活保障申请受理”也叫“办低保”",
      "small-county/matters/minzheng/dibao-shenqing.yaml:3 “最低生活保障申请受理”的群众说法同别的事项全都一样，例如“主动发现需要救助的家庭”也叫“办低保”",
    ]
  `);
});
