import { expect, test } from 'vitest';
import { expectExample, type Overlay, problemsWith, textOf } from '../../tests/helpers/rules.ts';
import { executionByLaw } from './execution-by-law.ts';
import { coerciveClaim, sampleCoercion } from './sample-coercion.ts';

const LIST = 'towns/shanqian/powers.yaml';
const MATTER = 'matters/linye/qiangzhi.yaml';
const LAW = 'laws/senlin-fa.yaml';

const said = (overlay: Overlay) =>
  problemsWith([executionByLaw], overlay).map(({ message }) => message);

test('no decision hands over compulsory execution', () => {
  expectExample(executionByLaw);
  const { failing, also } = executionByLaw.example;
  expect(said({ ...also, [LIST]: failing })).toMatchInlineSnapshot(`
    [
      "山前镇“违法建设的强制拆除”是强制执行，写的是直接赋权：强制执行由法律设定，决定交不下来",
    ]
  `);
});

test('a regulation cannot create it', () => {
  expect(
    said({
      [MATTER]: sampleCoercion('乡镇人民政府'),
      [LIST]: coerciveClaim('法定', ''),
      [LAW]: textOf(LAW).replace('kind: 法律', 'kind: 地方性法规'),
    }),
  ).toMatchInlineSnapshot(`
    [
      "山前镇“违法建设的强制拆除”是强制执行，依据《森林法》是地方性法规，不是法律",
    ]
  `);
});

test('measures that go with a penalty may come with it; what has been given back was mended', () => {
  const devolved = coerciveClaim('直接赋权', '  decision: sheng-fuquan-2023\n');
  const measure = sampleCoercion('县级部门').replace('违法建设的强制拆除', '查封施工现场');
  expect(said({ [MATTER]: measure, [LIST]: devolved })).toEqual([]);
  const closed = `${devolved}  until: 2026-03-31
  closedBy: sheng-fuquan-2023
  successor:
    by: linye-ju
    from: 2026-04-01
`;
  expect(said({ [MATTER]: sampleCoercion('县级部门'), [LIST]: closed })).toEqual([]);
});
