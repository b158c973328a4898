/** content/elsewhere.yaml — what people ask a township for and somebody else handles. */
import * as z from 'zod';
import { field, id, phone, text } from './field.ts';

const topic = z.strictObject({
  name: field(text, '事情', '大家怎么说这件事', '停电'),
  spokenAs: field(z.array(text).min(1), '别的说法', '方便搜到', ['电压低', '电费不对']).optional(),
  body: field(text, '找谁', '大家怎么叫它', '供电公司'),
  department: field(id, '县级部门', '归县里部门的写编号，电话从部门来', 'minzheng-ju').optional(),
  phone: field(
    phone,
    '电话',
    '全国统一的号，或者本县自己核实过的；没有就不写，不得编造',
    '95598',
  ).optional(),
  says: field(text, '一句话', '谁管，怎么找', '停电、电压、电费都归供电公司，全国打 95598。'),
});

export const elsewhere = z.array(topic).meta({
  title: '不归乡镇管的事',
  description: '大家常问、但不归乡镇管的事，真正归谁、打哪个电话',
});

export type ElsewhereRecord = z.infer<typeof topic>;
