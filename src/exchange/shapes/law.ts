/** `/data/v1/laws.json`. */
import * as z from 'zod';
import { AREAS, day, field, id, text } from '../../schema/index.ts';
import { address, asIn, envelopeOf, lawStatus, orNull } from './parts.ts';

const version = z.object({
  from: field(day, '施行日', '这一版从哪天起施行', '2021-07-15'),
  note: field(orNull(text), '说明', '通过、修订、修正等'),
  unverified: field(z.boolean(), '日期未核实', 'true 的没有在存本中找到施行日', false),
});

const law = z
  .object({
    id: asIn('law', 'id', '不会变；依据里的 law 写它'),
    title: asIn('law', 'title'),
    short: asIn('law', 'short'),
    kind: asIn('law', 'kind'),
    area: field(orNull(z.enum(AREAS)), '适用范围', '没有核对过的是空值', '城乡'),
    status: field(lawStatus, '效力', '按截至日期算', '有效'),
    versions: field(z.array(version), '各版本', '从早到晚'),
    until: field(orNull(day), '最后有效日', '失效前一天；有效的是空值', '2026-08-14'),
    replacedBy: field(orNull(id), '由哪部法律', '替代或者废止它的法律文件的编号'),
    checked: asIn('law', 'checked', '最近一次同文本核对的日期；没有核对过的是空值'),
    official: field(
      orNull(address),
      '官方文本',
      '登载官方文本的网址；不知道的是空值',
      'https://flk.npc.gov.cn/detail?id=ff8081817ab22e3c017abc32767103a0',
    ),
    url: field(address, '网页', '这部法律文件的网页'),
  })
  .meta({ title: '法律文件', description: '清单引用的法律、法规、规章' });

export const laws = envelopeOf('法律依据', '清单引用的法律文件和各版本', {
  laws: field(z.array(law), '法律文件', '一条一部'),
});
