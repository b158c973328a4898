/** content/departments/<id>.yaml — a county department, or a body that works at county level. */
import * as z from 'zod';
import { creditCode } from './codes.ts';
import { day, field, id, phone, text } from './field.ts';

export const department = z
  .strictObject({
    id: field(id, '编号', '等于文件名', 'nongye-nongcun-ju'),
    name: field(text, '名称', '机构全称', '某县农业农村局'),
    short: field(text, '简称', '页面上用的短名称', '县农业农村局'),
    kind: field(
      z.enum(['政府部门', '派出机构', '群团组织', '党委部门', '其他']),
      '性质',
      '决定谁可以委托执法：群团组织没有行政处罚权',
      '政府部门',
    ),
    code: field(
      creditCode,
      '统一社会信用代码',
      '证书上的 18 位代码；没有就不写，不得编造',
      // The one GB 32100-2015 itself prints.
      '91350100M000100Y43',
    ).optional(),
    phone: field(phone, '电话', '值班或者业务电话', '0000-620 1100').optional(),
    address: field(text, '地址', '在哪里办公', '某县某街道文昌路 12 号').optional(),
    hours: field(text, '办公时间', '几点到几点', '周一至周五 8:30–12:00，14:00–17:30').optional(),
    supervision: field(phone, '监督电话', '投诉本部门打这个', '0000-620 1199').optional(),
    charge: field(text, '管什么', '一句话', '种植、养殖、宅基地、农村集体资产').optional(),
    since: field(day, '成立日', '机构改革中新设的写', '2024-03-01').optional(),
    superior: field(
      text,
      '设立机关',
      '设区的市的部门在县里设的派出机构才写',
      '某市生态环境局',
    ).optional(),
    superiorGovernment: field(
      text,
      '设立机关的本级政府',
      '对派出机构不服，可以向这里或者向县政府申请复议（行政复议法第二十四条）',
      '某市人民政府',
    ).optional(),
    ownNameSince: field(
      day,
      '以自己名义',
      '派出机构从哪天起可以用自己的名义作决定：有法律、法规、规章写明的才写，说明里写哪一条',
      '2026-08-15',
    ).optional(),
    standing: field(
      text,
      '能不能告',
      '能不能当被申请人、被告有疑问的，写给群众看的一句话；不写就按性质说',
      '没有行政机关资格，残疾人证的决定由谁负责要看省里的规定',
    ).optional(),
    note: field(text, '备注', '需要说明的', '与县林业局合署').optional(),
  })
  .meta({ title: '县级部门', description: '原来实施或者指导事项的县级部门' });

export type Department = z.infer<typeof department>;
