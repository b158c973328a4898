/** `/data/v1/changes.json`. */
import * as z from 'zod';
import { day, field, id, text } from '../../schema/index.ts';
import { address, envelopeOf, orNull } from './parts.ts';

const document = z.object({
  id: field(id, '编号', '决定或者协议的编号', 'sheng-fuquan-2023'),
  title: field(text, '标题', '文件全名'),
  number: field(orNull(text), '文号', '发文字号；没有的是空值'),
});

const change = z
  .object({
    id: field(text, '编号', '不会变；网页上的锚点也是它', 'xinjie-2026-07-01'),
    kind: field(text, '种类', '新接、收回、换依据、公布、到期等', '新接'),
    day: field(day, '哪天起', '变动生效的第一天；可以在将来', '2026-07-01'),
    known: field(day, '哪天知道', '文件公布的日子', '2026-06-20'),
    says: field(text, '说法', '一句话', '河边乡、山前镇新接 2 项'),
    document: field(orNull(document), '文件', '依据的决定或者协议；没有的是空值'),
    law: field(orNull(id), '法律文件', '因换依据而变的，是新依据的编号'),
    matters: field(z.array(id), '事项', '涉及的事项的编号'),
    towns: field(z.array(id), '乡镇', '涉及的乡镇的编号'),
    claims: field(
      z.array(
        z.object({
          town: field(id, '乡镇', '编号', 'linhe'),
          matter: field(id, '事项', '编号', 'lutian-fenshao-jiegan-chufa'),
        }),
      ),
      '承接',
      '哪个乡镇的哪一项',
    ),
    successors: field(z.array(id), '由谁接', '接手的部门或者乡镇的编号'),
    url: field(address, '网页', '变动页上的这一条'),
  })
  .meta({ title: '变动', description: '清单的一次变动' });

export const changes = envelopeOf('清单变动', '清单改了什么、将要改什么', {
  changes: field(z.array(change), '变动', '最近的在前；将要生效的也在'),
});
