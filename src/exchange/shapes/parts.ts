/** What the shapes of several files share. */
import * as z from 'zod';
import {
  ADDRESSEES,
  type Day,
  day,
  field,
  fieldSchema,
  id,
  infoOf,
  isOptional,
  KINDS,
  type KindName,
  text,
} from '../../schema/index.ts';

/** A value that may be missing. The key is always there, so that every record of a kind has the same keys. */
export function orNull<T extends z.ZodType>(schema: T): z.ZodNullable<T> {
  return z.nullable(schema);
}

/** Full address where the site knows its own, else from the root of the server. */
export const address = z
  .string()
  .regex(/^(?:https?:\/\/|\/)\S*$/)
  .meta({ format: 'uri-reference' });

export const count = z.number().int().nonnegative();

/**
 * A field of a record, as the record's own schema has it: same title, same kind of value. What may be left out there is
 * `null` here. `says` takes the place of a description that speaks to editors.
 */
export function asIn(kind: KindName, key: string, says?: string): z.ZodType {
  const record = KINDS.find(({ name }) => name === kind)?.schema;
  const own = record && fieldSchema(record, key);
  if (!own) throw new Error(`${kind} has no field ${key}`);
  const { title = key, description = '', examples = [] } = infoOf(own);
  const value = isOptional(own) ? orNull((own as z.ZodOptional<z.ZodType>).unwrap()) : own;
  return field(
    z.lazy(() => value as z.ZodType),
    title,
    says ?? description,
    ...examples,
  );
}

/** Every file: which version of the data, of which day, and then what it holds. */
export function envelopeOf<T extends z.ZodRawShape>(title: string, description: string, body: T) {
  return z
    .object({
      $schema: field(address, '格式说明', '这个文件的 JSON Schema 在哪里'),
      schemaVersion: field(z.literal(1), '数据版本', '同地址里的 v1 一致', 1),
      asOf: field(
        day,
        '截至',
        '所有答案按这一天算，到 span.through 为止都成立',
        '2026-08-15' satisfies Day,
      ),
      span: field(
        z.object({
          from: field(day, '从哪天起', '文件里最近一次变化的日子', '2026-08-15' satisfies Day),
          through: field(
            orNull(day),
            '已知到哪天',
            '下一次已经知道的变化的前一天；还不知道有变化的是空值',
            '2027-01-15' satisfies Day,
          ),
        }),
        '有效期间',
        '内容从哪天起有效、已知到哪天不变；过了那天要重新取',
      ),
      ...body,
    })
    .meta({ title, description });
}

/** What a record is asked for and does not say. */
export const missing = field(z.array(text), '未公布', '该写、还没有公布的字段的键；不适用的不算', [
  'summary',
  'guide.promised',
]);

export const lawStatus = z.enum(['有效', '已废止', '已被替代', '尚未施行']);

export const basis = z.object({
  law: field(id, '法律文件', '编号，见 laws.json', 'xingzheng-chufa-fa'),
  title: field(text, '全称', '法律文件的正式名称', '中华人民共和国行政处罚法'),
  article: field(orNull(text), '条款', '写到条、款、项；没有取得条号的是空值', '第二十四条'),
  empowers: field(
    z.array(z.enum(ADDRESSEES)),
    '交给谁',
    '条文写明由谁办；没有写到谁、或者还没有核对的是空表',
    ['乡镇人民政府'],
  ),
  from: field(day, '从哪天起', '这一条作为依据的第一天', '2021-07-15'),
  until: field(orNull(day), '到哪天止', '最后一天；现行的是空值', '2026-08-14'),
  status: field(lawStatus, '效力', '按截至日期算', '有效'),
  checked: field(orNull(day), '核对日期', '最近一次同文本核对的日期；没有核对过的是空值'),
  note: field(orNull(text), '备注', '未核实的地方'),
});

const duty = z.object({
  phase: field(text, '环节', '发现、制止、报告、查处……', '发现'),
  does: field(text, '做什么', '一句话'),
});

export const party = z.object({
  by: field(
    text,
    '谁',
    '“行使主体”=当天谁有这个权就是谁；“乡镇”=当地乡镇；或者部门全称',
    '行使主体',
  ),
  duties: field(z.array(duty), '职责', '按环节'),
  onCall: field(orNull(text), '吹哨报到', '乡镇招呼时多久到场；不需要的是空值'),
});
