import { expect, test } from 'vitest';
import { explainRule, unknownRule } from './explain.ts';

test('explain: a rule in plain words, and the nearest one for a misspelt id', () => {
  expect(explainRule('devolution-decided').split('\n').slice(0, 7)).toMatchInlineSnapshot(`
    [
      "直接赋权要有点了名的省级赋权决定（错误）",
      "",
      "县级部门的权，只有省里作了赋权的决定并且公布，乡镇才能以自己的名义行使。县里的通知、收回的决定、撤并的批复都不是赋权；决定点了乡镇、列了事项的，只管它点的、列的；公布以前就开始办，罚单站不住。",
      "",
      "改革要求：不越权",
      "",
      "依据：《行政处罚法》第二十四条",
    ]
  `);
  expect(explainRule('yaml')).toMatchInlineSnapshot(`
    "YAML 要写得合语法

    读文件时就查，每一处都会说出在哪个文件、哪一行、怎么改。
    "
  `);
  expect(unknownRule('devolution-decide')).toMatchInlineSnapshot(
    `"没有叫 devolution-decide 的规则。是不是想写 devolution-decided？"`,
  );
});
