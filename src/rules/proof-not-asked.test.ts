import { expect, test } from 'vitest';
import { expectExample, problemsWith } from '../../tests/helpers/rules.ts';
import { proofNotAsked } from './proof-not-asked.ts';

const { file, failing, also = {} } = proofNotAsked.example;
const LIST = 'proofs.yaml';

function found(name: string, source: string, list = also[LIST] ?? null) {
  const asked = failing.replace('在世证明', name).replace('村委会出具', source);
  return problemsWith([proofNotAsked], { [file]: asked, [LIST]: list }).map(
    ({ at, message, hint }) => `${at.file}:${at.line} ${message}；${hint}`,
  );
}

const HOSPITAL = `- id: siwang
  name: 死亡证明
  purpose: 注销户口
  village: 不用开
  basis: []
  way: 别处开
  body: 医院
  says: 医院开。
  checked: 2026-11-21
`;

test('what something else serves for is asked of nobody', () => {
  expectExample(proofNotAsked);
  expect(found('在世证明', '村委会出具')).toMatchInlineSnapshot(`
    [
      "content/matters/minzheng/gaoling.yaml:20 “高龄津贴申请”要“在世证明”，“在世证明”不用村里开：办事的部门自己查，不用开；删掉这份材料，改成拿来代替它的",
    ]
  `);
  expect(found('在世证明', '派出所')).toHaveLength(1);
  expect(found('家庭经济状况证明', '村（居）民委员会')).toHaveLength(1);
  expect(found('家庭经济状况证明', '村委会核对，民政部门查')).toEqual([]);
});

test('what others issue may be asked for, but not of the village', () => {
  expect(found('死亡证明或者火化证明', '申请人自备', HOSPITAL)).toEqual([]);
  expect(found('死亡证明', '医院、社区或者村委会出具', HOSPITAL)).toMatchInlineSnapshot(`
    [
      "content/matters/minzheng/gaoling.yaml:20 “高龄津贴申请”要“死亡证明”，“死亡证明”不用村里开：医院开；从哪里来改成医院；不要这份材料的，删掉",
    ]
  `);
});

test('beyond the published list nothing is asked of the village; a form fetched there is no proof', () => {
  expect(found('困难证明', '没有低保的由村里出具')).toMatchInlineSnapshot(`
    [
      "content/matters/minzheng/gaoling.yaml:20 “高龄津贴申请”要“困难证明”，由村里出具，村级证明清单里没有它；法条写明由村里出具的，写进 proofs.yaml；没有的，改成证照、承诺，或者办事的人自己去核实",
    ]
  `);
  expect(found('困难证明', '村（社区）签意见')).toEqual([]);
  expect(found('申请表', '村委会出具')).toEqual([]);
  expect(found('困难证明', '由村里出具', '[]\n')).toEqual([]);
  expect(found('困难证明', '由村里出具', null)).toEqual([]);
});
