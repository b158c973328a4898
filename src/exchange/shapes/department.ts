/** `/data/v1/departments.json`. */
import * as z from 'zod';
import { field, id, STATION_SIDES, text } from '../../schema/index.ts';
import { address, asIn, envelopeOf, missing, orNull } from './parts.ts';

const station = z.object({
  id: asIn('station', 'id', '不会变；乡镇的答案里 handlerId 写的也是它'),
  name: asIn('station', 'name'),
  towns: field(z.array(id), '派驻在', '编号，见 towns.json', ['linhe']),
  matters: field(z.array(id), '事项', '编号，见 matters.json', ['nongji-weidengji-chufa']),
  inNameOf: field(z.enum(['部门', '本机构', '乡镇']), '以谁的名义', '不服就对谁', '部门'),
  basis: field(
    z.array(z.object({ law: field(id, '法律文件', '编号，见 laws.json'), article: orNull(text) })),
    '凭哪一条',
    '准它用自己名义的；不用自己名义的是空表',
  ),
  from: asIn('station', 'from'),
  until: asIn('station', 'until'),
  staff: asIn('station', 'staff'),
  directs: field(z.array(z.enum(STATION_SIDES)), '谁指挥', '没有公布的是空表'),
  assesses: field(z.array(z.enum(STATION_SIDES)), '谁考核', '没有公布的是空表'),
  phone: asIn('station', 'phone'),
  address: asIn('station', 'address'),
  hours: asIn('station', 'hours'),
  note: asIn('station', 'note'),
});

const department = z
  .object({
    id: asIn('department', 'id', '不会变；网页地址里也是它'),
    name: asIn('department', 'name'),
    short: asIn('department', 'short'),
    kind: asIn('department', 'kind', '政府部门、派出机构、群团组织等'),
    code: asIn('department', 'code', '证书上的 18 位代码；没有的是空值'),
    phone: asIn('department', 'phone'),
    address: asIn('department', 'address'),
    hours: asIn('department', 'hours'),
    supervision: asIn('department', 'supervision'),
    charge: asIn('department', 'charge'),
    since: asIn('department', 'since'),
    superior: asIn('department', 'superior', '设区的市的部门派来的才有'),
    stations: field(z.array(station), '派驻机构', '派在乡镇的站、所；没有的是空表'),
    missing,
    url: field(address, '网页', '这个部门的网页'),
  })
  .meta({ title: '县级部门', description: '原来实施或者指导事项的县级部门' });

export const departments = envelopeOf('县级部门', '部门的名称、电话和地址', {
  departments: field(z.array(department), '县级部门', '一条一个部门'),
});
