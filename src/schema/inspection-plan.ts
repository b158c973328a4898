/** content/inspection-plans/<id>.yaml — 年度检查计划: what one year's inspections of businesses rest on, and how often they may come. */
import * as z from 'zod';
import { citation, day, field, id, text } from './field.ts';

const item = z.strictObject({
  id: field(id, '编号', '检查安排里用', 'anquan'),
  name: field(text, '检查事项', '大家看得懂的名称', '安全生产检查'),
  matter: field(
    id,
    '目录里的事项',
    '乡镇查的：权力类型是行政检查的那一项',
    'anquan-shengchan-jiancha',
  ).optional(),
  department: field(id, '县级部门', '部门查的：哪个部门', 'yingji-guanli-ju').optional(),
  basis: field(z.array(citation), '依据', '部门查的写哪一条准它检查；乡镇查的由事项来，写空表 []'),
  targets: field(text, '对象', '查哪些', '工厂、作坊、店铺'),
  method: field(text, '方式', '现场、书面、随机抽查……', '现场检查'),
  cap: field(z.int().positive(), '频次上限', '同一家一年最多几次', 1),
  months: field(
    z.array(z.int().min(1).max(12)).min(1),
    '哪几个月',
    '打算在哪几个月去；没有定的不写',
    [3, 12],
  ).optional(),
  jointly: field(z.array(id), '可联合部门', '能合成一次的县级部门', [
    'xiaofang-jiuyuan-dadui',
  ]).optional(),
});

export const inspectionPlan = z
  .strictObject({
    id: field(id, '编号', '等于文件名', 'jihua-2026'),
    year: field(z.int().min(2024).max(2199), '年度', '哪一年', 2026),
    published: field(day, '公布日期', '计划哪天公布', '2026-01-05'),
    cap: field(z.int().positive(), '合计上限', '同一家一年里各部门加起来最多几次', 2),
    items: field(z.array(item).min(1), '检查事项', '没有列在这里的，不得去查'),
    note: field(text, '备注', '未核实的地方；虚构的要写明', '上限由本县自定').optional(),
  })
  .meta({ title: '年度检查计划', description: '一年里凭什么查企业、最多查几次' });

export type InspectionPlan = z.infer<typeof inspectionPlan>;
