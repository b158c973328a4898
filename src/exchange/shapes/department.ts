/** `/data/v1/departments.json`. */
import * as z from 'zod';
import { field } from '../../schema/index.ts';
import { address, asIn, envelopeOf, missing } from './parts.ts';

export const department = z
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
    missing,
    url: field(address, '网页', '这个部门的网页'),
  })
  .meta({ title: '县级部门', description: '原来实施或者指导事项的县级部门' });

export const departments = envelopeOf('县级部门', '部门的名称、电话和地址', {
  departments: field(z.array(department), '县级部门', '一条一个部门'),
});
