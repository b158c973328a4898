/** content/stations/<id>.yaml — 派驻机构: a department's station in towns. In whose name it acts decides against whom one objects. */
import * as z from 'zod';
import { citation, day, field, id, phone, text } from './field.ts';
import { STATION_SIDES } from './words.ts';

const side = z.enum(STATION_SIDES);

const common = {
  id: field(id, '编号', '等于文件名', 'linhe-nongye-zhan'),
  name: field(text, '名称', '机构全称，牌子、公章上的', '某县农业农村局某镇站'),
  department: field(id, '派出的部门', 'content/departments/ 里的编号', 'nongye-nongcun-ju'),
  towns: field(z.array(id).min(1), '派驻在', '管到哪些乡镇', ['linhe']),
  matters: field(z.array(id).min(1), '事项', '由它办的事项', ['nongji-weidengji-chufa']),
  from: field(day, '从哪天起', '派驻的第一天', '2026-01-01'),
  until: field(day, '到哪天止', '最后一天；还在的不写', '2027-12-31').optional(),
  staff: field(side, '谁的人', '编制在部门还是在乡镇；没有查到的不写', '部门').optional(),
  directs: field(z.array(side).min(1), '谁指挥', '日常听谁的；两边都管的都写', [
    '部门',
    '乡镇',
  ]).optional(),
  assesses: field(z.array(side).min(1), '谁考核', '两边都考核的都写', ['乡镇']).optional(),
  phone: field(phone, '电话', '没有就不写，用部门的', '0000-610 2345').optional(),
  address: field(text, '地址', '在哪里办公', '某镇建设路 8 号').optional(),
  hours: field(text, '办公时间', '几点到几点', '周一至周五 8:30–12:00').optional(),
  note: field(text, '备注', '未核实的地方；虚构的要写明', '演示用，虚构').optional(),
};

const TITLE = '以谁的名义';

export const station = z
  .discriminatedUnion('inNameOf', [
    z.strictObject({
      ...common,
      inNameOf: field(
        z.literal('部门'),
        TITLE,
        '部门=用部门的名义和公章，不服就对部门；本机构=法律、法规、规章准它用自己的名义；乡镇=人派来了，事是乡镇自己的',
        '部门',
      ),
    }),
    z.strictObject({
      ...common,
      inNameOf: field(z.literal('本机构'), TITLE, '法律、法规、规章写明准它用自己的名义'),
      basis: field(
        z.array(citation).min(1),
        '凭哪一条',
        '准它用自己名义的那一条；没有这样一条的，写 inNameOf: 部门',
      ),
    }),
    z.strictObject({
      ...common,
      inNameOf: field(z.literal('乡镇'), TITLE, '事是乡镇自己的，乡镇清单里要有'),
    }),
  ])
  .meta({ title: '派驻机构', description: '县级部门派在乡镇的站、所、中队' });

export type StationRecord = z.infer<typeof station>;
