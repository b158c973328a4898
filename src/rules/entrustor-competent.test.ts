import { expect, test } from 'vitest';
import { expectExample, problemsWith, textOf } from '../../tests/helpers/rules.ts';
import { entrustorCompetent } from './entrustor-competent.ts';

const shown = (overlay: Record<string, string>) =>
  problemsWith([entrustorCompetent], overlay).map((p) => [
    `${p.at.file}:${p.at.line}`,
    p.message,
    p.hint,
  ]);

test('another department cannot entrust what is not its own', () => {
  const { file, failing } = entrustorCompetent.example;
  expectExample(entrustorCompetent);
  expect(shown({ [file]: failing })).toMatchInlineSnapshot(`
    [
      [
        "content/agreements/weituo-caifa.yaml:3",
        "《林木采伐许可委托书（虚构）》由县民政局委托“林木采伐许可证核发”，这是县林业局的权力",
        "由县林业局来委托；事项里的县级部门写错了的，改正 department",
      ],
    ]
  `);
});

test('a mass organisation has no power to entrust, even where the matter is written as its own', () => {
  const file = 'departments/linye-ju.yaml';
  expect(
    shown({ [file]: textOf(file).replace('kind: 政府部门', 'kind: 群团组织') }),
  ).toMatchInlineSnapshot(`
    [
      [
        "small-county/agreements/weituo-caifa.yaml:3",
        "《林木采伐许可委托书（虚构）》的委托机关县林业局是群团组织，没有行政权力可以委托",
        "由法律规定有这项权力的政府部门来委托",
      ],
    ]
  `);
});
