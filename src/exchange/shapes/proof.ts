/** `/data/v1/proofs.json`. */
import * as z from 'zod';
import { day, field, id, PROOF_WAYS, text } from '../../schema/index.ts';
import { citation } from './faq.ts';
import { address, envelopeOf, orNull } from './parts.ts';

const proof = z.object({
  id: field(id, '编号', '不会变；网页地址里也是它', 'siwang'),
  name: field(text, '证明', '大家去村里要的那张证明', '死亡证明'),
  spokenAs: field(z.array(text), '别的说法', '同一张证明的别的叫法'),
  purpose: field(text, '办什么用', '拿去办什么事'),
  village: field(
    z.enum(['可以开', '不用开', '不得开']),
    '村里该不该开',
    '不得开的，村里核实不了',
    '不用开',
  ),
  way: field(orNull(z.enum(PROOF_WAYS)), '拿什么代替', '村里可以开的是空值', '别处开'),
  issuer: field(text, '谁开', '一句话', '医院、卫生院开'),
  department: field(orNull(id), '县级部门', '编号，见 departments.json；不归县里部门的是空值'),
  phone: field(orNull(text), '电话', '没有公布的是空值'),
  says: field(text, '怎么办', '一句话'),
  basis: field(z.array(citation), '依据', '没有法条的是空表'),
  source: field(orNull(text), '出自哪份清单', '只凭法条的是空值'),
  checked: field(day, '核对日期', '最近一次同法条和清单核对的日期'),
  note: field(orNull(text), '备注', '未核实的地方'),
  url: field(address, '网页', '这一张证明在网页上的位置'),
});

export const proofs = envelopeOf('村级证明', '村里该开哪些证明，别的找谁、拿什么代替', {
  proofs: field(z.array(proof), '证明', '按清单的顺序'),
});
