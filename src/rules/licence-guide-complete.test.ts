import { expect, test } from 'vitest';
import { expectExample, problemsWith } from '../../tests/helpers/rules.ts';
import { licenceGuideComplete } from './licence-guide-complete.ts';

const { file, passing } = licenceGuideComplete.example;

function found(change: (text: string) => string) {
  return problemsWith([licenceGuideComplete], { [file]: change(passing) }).map((p) => [
    p.severity,
    p.at.line,
    p.message,
    p.hint,
  ]);
}

test('a licence lists its materials, the application form among them', () => {
  expectExample(licenceGuideComplete);
  expect(found((text) => text.replace('林木采伐申请表', '居民身份证'))).toMatchInlineSnapshot(`
    [
      [
        "warning",
        28,
        "“林木采伐许可证核发”的材料里没有申请书或者申请表",
        "加上申请书，source 里写明在哪里领、有没有样张；口头申请就行的，在 guide 的 note 里说明",
      ],
    ]
  `);
});

test('a licence has a guide that says what one gets', () => {
  expect(found((text) => text.slice(0, text.indexOf('guide:')))).toMatchInlineSnapshot(`
    [
      [
        "error",
        1,
        "“林木采伐许可证核发”是行政许可，没有办事指南",
        "补上 guide：条件、材料、步骤、期限、结果",
      ],
    ]
  `);
  expect(found((text) => text.replace(/ {2}result: .*\n/, ''))).toMatchInlineSnapshot(`
    [
      [
        "error",
        25,
        "“林木采伐许可证核发”没有写办完拿到什么",
        "在 result 里写证件或者批文的名称",
      ],
    ]
  `);
});

test('materials without their form are one warning, at the first', () => {
  const more = `
    - name: 居民身份证
      need: 必要
      copies: 1
      source: 申请人自备
    - name: 林权证
      need: 必要
      copies: 1
      source: 申请人自备
  steps:`;
  expect(found((text) => text.replace('\n  steps:', more))).toMatchInlineSnapshot(`
    [
      [
        "warning",
        34,
        "“林木采伐许可证核发”有 2 份材料没有写要原件还是复印件：居民身份证、林权证",
        "给每份材料写 form：原件、复印件、原件和复印件、电子件",
      ],
    ]
  `);
});
