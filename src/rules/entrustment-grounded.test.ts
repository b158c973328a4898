import { expect, test } from 'vitest';
import { expectExample, type Overlay, problemsWith, textOf } from '../../tests/helpers/rules.ts';
import { entrustmentGrounded } from './entrustment-grounded.ts';

const AGREEMENT = 'agreements/weituo-caifa.yaml';
const { file, failing } = entrustmentGrounded.example;

const said = (overlay: Overlay) =>
  problemsWith([entrustmentGrounded], { [file]: failing, ...overlay }).map(
    ({ message }) => message,
  );

test('a statute lets it be entrusted, or it is not', () => {
  expectExample(entrustmentGrounded);
  expect(said({})).toMatchInlineSnapshot(`
    [
      "《林木采伐许可委托书（虚构）》把“林木采伐许可证核发”委托给山前镇，没有写哪部法律、法规、规章允许委托",
    ]
  `);
});

test('the agreement may name the regulation, but no circular', () => {
  const grounds = (law: string) => ({
    [AGREEMENT]: textOf(AGREEMENT).replace('extent:', `grounds:\n  - law: ${law}\nextent:`),
  });
  expect(said(grounds('xingzheng-xuke-fa'))).toHaveLength(1);
  const local = textOf('laws/senlin-fa.yaml')
    .replace('id: senlin-fa', 'id: sheng-banfa')
    .replace(/^title: .*$/m, 'title: 某省林木采伐管理办法（虚构）');
  const rule = (kind: string) => ({
    ...grounds('sheng-banfa'),
    'laws/sheng-banfa.yaml': local.replace('kind: 法律', `kind: ${kind}`),
  });
  expect(said(rule('地方政府规章'))).toEqual([]);
  expect(said(rule('规范性文件'))).toHaveLength(1);
});

test('a 街道 is not meant where only 乡镇人民政府 is', () => {
  const town = 'towns/shanqian/town.yaml';
  const allowed = { [file]: entrustmentGrounded.example.passing };
  const street = { [town]: textOf(town).replace('kind: 镇', 'kind: 街道') };
  expect(said(allowed)).toEqual([]);
  expect(said({ ...allowed, ...street })).toHaveLength(1);
});
