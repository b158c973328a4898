/**
 * content/inspections/<id>.yaml — 检查日历: the weekly inspection day of one township, or one joint visit of several
 * departments (综合查一次). Discriminated by `kind`.
 */
import * as z from 'zod';
import { day, field, id, text } from './field.ts';
import { WEEKDAYS } from './words.ts';

const common = {
  id: field(id, '编号', '等于文件名；手机订阅靠它认日程，公布后不要改', 'linhe-jianchari'),
  matters: field(z.array(id), '事项', '查哪些事项；不限的写空表 []', ['anquan-shengchan-jiancha']),
  note: field(text, '备注', '需要说明的；虚构的要写明', '遇节假日停一次').optional(),
};

const scope = field(
  z.enum(['公共场所', '上门']),
  '进不进门',
  '公共场所=只看街面、河道、山林，不进门；上门=进企业、店铺查，要写凭哪几项检查事项',
  '公共场所',
).optional();
const items = field(
  z.array(id).min(1),
  '凭哪几项',
  '当年检查计划里的检查事项；巡查公共场所的不写',
  ['anquan'],
).optional();

export const inspection = z
  .discriminatedUnion('kind', [
    z.strictObject({
      ...common,
      kind: field(
        z.literal('执法检查日'),
        '类别',
        '每周固定一天的执法检查日，或者一次综合查一次',
        '执法检查日',
      ),
      town: field(id, '乡镇', 'content/towns/ 里的文件夹名', 'linhe'),
      weekday: field(
        z.enum(WEEKDAYS),
        '星期几',
        '改了星期几的，旧的写 until，另建一个文件',
        '星期二',
      ),
      from: field(day, '从哪天起', '第一个检查日或者之前', '2026-01-01'),
      until: field(day, '到哪天止', '最后一天；还在实行的不写', '2026-12-31').optional(),
      does: field(text, '做什么', '一句话', '巡查集镇、沿街商铺和在建工地'),
      scope,
      items,
    }),
    z.strictObject({
      ...common,
      kind: field(z.literal('综合查一次'), '类别', '几个部门约在一天，一次查完', '综合查一次'),
      title: field(text, '名称', '查什么', '餐饮店联合检查'),
      date: field(day, '哪一天', '检查那天', '2026-12-08'),
      towns: field(z.array(id).min(1), '乡镇', '在哪些乡镇查', ['linhe']),
      departments: field(z.array(id).min(1), '部门', '哪些县级部门一起去', [
        'shichang-jianguan-ju',
      ]),
      targets: field(text, '查谁', '对象和数量', '建设路沿街餐饮店 12 家'),
      scope,
      business: field(
        text,
        '哪一类',
        '哪一类企业、店铺；一年去了几次按它算，写法要一样',
        '餐饮店',
      ).optional(),
      items,
      officers: field(z.array(text).min(1), '执法人员', '来的人的执法证号，至少两个', [
        '测试-linhe-1',
        '测试-linhe-2',
      ]).optional(),
    }),
  ])
  .meta({ title: '检查日历', description: '乡镇的执法检查日，或者一次综合查一次' });

export type Inspection = z.infer<typeof inspection>;
