import { expect, test } from 'vitest';
import { expectExample, problemsWith } from '../../tests/helpers/rules.ts';
import { noSubEntrustment } from './no-sub-entrustment.ts';

test('entrusting on is found, with both names', () => {
  const { file, failing } = noSubEntrustment.example;
  expectExample(noSubEntrustment);
  expect(
    problemsWith([noSubEntrustment], { [file]: failing }).map((p) => [
      `${p.at.file}:${p.at.line}`,
      p.message,
      p.hint,
    ]),
  ).toMatchInlineSnapshot(`
    [
      [
        "content/agreements/weituo-caifa.yaml:15",
        "《林木采伐许可委托书（虚构）》里，受委托的山前镇又委托给了坪上村村民委员会",
        "停止再委托，由受委托的乡镇自己办；村里可以帮着递材料，不能替乡镇决定。改好后删掉这一行",
      ],
    ]
  `);
});
