/** content/proofs.yaml — 村级证明: which proofs villages and communities may issue, and what serves in place of the others. */
import * as z from 'zod';
import { citation, day, field, id, phone, text } from './field.ts';
import { PROOF_WAYS } from './words.ts';

const common = {
  id: field(id, '编号', '网址里用，公布后不要改', 'siwang'),
  name: field(text, '证明', '大家去村里要的那张证明', '死亡证明'),
  spokenAs: field(z.array(text).min(1), '别的说法', '材料表里还会怎么写', [
    '死亡医学证明',
  ]).optional(),
  purpose: field(text, '办什么用', '拿去办什么事', '注销户口、领丧葬补助'),
  source: field(
    text,
    '出自哪份清单',
    '本县公布的哪份文件；不写的只凭法条',
    '《某县村级组织出具证明事项清单》',
  ).optional(),
  checked: field(day, '核对日期', '最近一次同法条和清单核对的日期', '2026-11-29'),
  note: field(text, '备注', '未核实的地方', '国家的清单正文没有取得，未核实').optional(),
};

/** Of what the village does not issue. */
const other = {
  ...common,
  basis: field(z.array(citation), '依据', '哪一条写了由谁开、拿什么代替；没有的写空表 []'),
  way: field(
    z.enum(PROOF_WAYS),
    '拿什么代替',
    '“别处开”之外的，办事的地方都不得再要这张证明',
    '别处开',
  ),
  body: field(text, '谁开', '大家怎么叫它；没有谁开的不写', '医院、卫生院').optional(),
  department: field(id, '县级部门', '归县里部门的写编号，电话从部门来', 'gongan-ju').optional(),
  phone: field(phone, '电话', '本县自己核实过的；没有就不写，不得编造', '110').optional(),
  says: field(text, '怎么办', '一句话', '在医院去世的医院开；非正常死亡的派出所开。'),
};

const proof = z.discriminatedUnion('village', [
  z.strictObject({
    ...common,
    village: field(
      z.literal('可以开'),
      '村里该不该开',
      '可以开=法条写明由村里出具；不用开=别处开或者不要了；不得开=村里核实不了，不准开',
      '可以开',
    ),
    basis: field(z.array(citation).min(1), '依据', '哪一条写明由村里、社区出具'),
    says: field(text, '怎么开', '一句话：带什么、找谁', '带身份证到村委会开，当场能开，不收钱。'),
  }),
  z.strictObject({
    ...other,
    village: field(z.literal('不用开'), '村里该不该开', '别处开，或者不要这张证明了'),
  }),
  z.strictObject({
    ...other,
    village: field(z.literal('不得开'), '村里该不该开', '村里核实不了，不准开'),
  }),
]);

export const proofs = z.array(proof).meta({
  title: '村级证明',
  description: '村里、社区该开哪些证明，别的找谁、拿什么代替',
});

export type ProofRecord = z.infer<typeof proof>;
