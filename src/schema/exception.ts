/** content/exceptions.yaml — exceptions to rules: each says why, and until when. */
import * as z from 'zod';
import { day, field, id, text } from './field.ts';

/** File below the content folder; where a file holds many entries, `#` and the entry's matter or name may follow. */
const target = z
  .string()
  .regex(/^[a-z0-9-]+(?:\/[a-z0-9-]+)*\.(?:yaml|mdx)(?:#\S(?:.*\S)?)?$/, { error: 'target' });

const exception = z.strictObject({
  rule: field(id, '规则', '检查报告里方括号内的规则编号', 'burden-has-power'),
  target: field(
    target,
    '对象',
    'content/ 下面的文件；清单、名单里的一条，在文件后面加 # 和事项编号（名单加姓名）。只写文件，就管整份文件',
    'towns/linhe/responsibilities.yaml#xiangdao-jianshe-yanghu',
  ),
  reason: field(
    text,
    '理由',
    '为什么可以先放过，什么时候能改好',
    '养护经费已列入 2027 年预算，2027 年 1 月拨付',
  ),
  decision: field(id, '决定', '准许它的决定', 'xian-tiaozheng-2025').optional(),
  until: field(day, '到哪天止', '最后一天；过了这天例外作废，检查列为过期', '2026-12-31'),
});

export const exceptions = z
  .array(exception)
  .meta({ title: '例外', description: '对检查规则的例外，每条写明理由和期限' });

export type Exception = z.infer<typeof exception>;
