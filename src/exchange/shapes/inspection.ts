/** `/data/v1/inspections.json`. */
import * as z from 'zod';
import { day, field, id, text, WEEKDAYS } from '../../schema/index.ts';
import { citation } from './faq.ts';
import { asIn, count, envelopeOf, orNull } from './parts.ts';

const inspection = z.object({
  id: asIn('inspection', 'id', '不会变；日历里认的也是它'),
  kind: field(
    z.enum(['执法检查日', '综合查一次']),
    '类别',
    '每周固定一天，或者几个部门约在一天',
    '执法检查日',
  ),
  towns: field(z.array(id), '乡镇', '在哪里查', ['linhe']),
  matters: field(z.array(id), '事项', '查哪些；不限的是空表'),
  departments: field(z.array(id), '部门', '一起去的县级部门；乡镇自己查的是空表'),
  items: field(z.array(id), '凭哪几项', '检查事项的编号，在 plans 里；巡查、没有写的是空表'),
  scope: field(orNull(z.enum(['公共场所', '上门'])), '进不进门', '没有写的是空值', '公共场所'),
  business: field(orNull(text), '哪一类', '综合查一次才有；没有写的是空值', '餐饮店'),
  officers: field(orNull(z.array(text)), '执法人员', '执法证号；没有写的是空值'),
  weekday: field(orNull(z.enum(WEEKDAYS)), '星期几', '执法检查日才有', '星期二'),
  from: field(orNull(day), '从哪天起', '执法检查日才有'),
  until: field(orNull(day), '到哪天止', '还在实行的是空值'),
  does: field(orNull(text), '做什么', '执法检查日才有'),
  title: field(orNull(text), '名称', '综合查一次才有', '餐饮店联合检查'),
  date: field(orNull(day), '哪一天', '综合查一次才有'),
  targets: field(orNull(text), '查谁', '综合查一次才有'),
  note: field(orNull(text), '备注', '没有的是空值'),
});

const item = z.object({
  id: field(id, '编号', '检查安排里用', 'huanjing'),
  name: field(text, '检查事项', '大家看得懂的名称'),
  matter: field(orNull(id), '目录里的事项', '乡镇查的；部门查的是空值'),
  department: field(orNull(id), '县级部门', '部门查的；乡镇查的是空值'),
  basis: field(z.array(citation), '依据', '乡镇查的看事项，是空表'),
  targets: field(text, '对象', '查哪些'),
  method: field(text, '方式', '怎么查'),
  cap: field(count, '频次上限', '同一家一年最多几次', 1),
  months: field(z.array(count), '哪几个月', '打算在哪几个月去；没有定的是空表', [3, 12]),
  jointly: field(z.array(id), '可联合部门', '能合成一次的部门'),
});

const plan = z.object({
  id: field(id, '编号', '不会变', 'jihua-2026'),
  year: field(count, '年度', '哪一年', 2026),
  published: field(day, '公布日期', '哪天公布'),
  cap: field(count, '合计上限', '同一家一年里各部门加起来最多几次', 2),
  items: field(z.array(item), '检查事项', '没有列的不得去查'),
  note: field(orNull(text), '备注', '没有的是空值'),
});

export const inspections = envelopeOf('检查日历', '乡镇的执法检查日和综合查一次', {
  inspections: field(z.array(inspection), '检查', '一条一个安排'),
  plans: field(z.array(plan), '年度检查计划', '一年一份；没有公布的是空表'),
});
