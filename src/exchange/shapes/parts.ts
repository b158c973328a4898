/** What the shapes of several files share. */
import * as z from 'zod';
import {
  ACTS,
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
  MODES,
  text,
  USAGES,
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

/** A town's entry, without the town and the matter. */
export const claimFacts = {
  mode: field(
    orNull(z.enum(MODES)),
    '赋权方式',
    '乡镇怎样得到这一项；清单没有写的是空值',
    '直接赋权',
  ),
  from: field(day, '从哪天起', '第一天', '2023-03-01'),
  fromAtLatest: field(
    z.boolean(),
    '起日不晚于',
    '是 true 的，from 只是最晚的一天，真正的起日没有公布',
    false,
  ),
  until: field(orNull(day), '到哪天止', '最后一天；还在办的是空值', '2025-07-31'),
  usage: field(
    orNull(z.enum(USAGES)),
    '运行情况',
    '正常运行、尚未使用或者未承接到位；没有公布的是空值',
    '正常运行',
  ),
  decision: field(orNull(text), '赋权决定', '认领依据的文件标题'),
  agreement: field(orNull(text), '委托协议', '委托书或者协议的标题；不是委托的是空值'),
  closedBy: field(orNull(text), '收回决定', '收回它的文件标题；没有收回的是空值'),
  successor: field(orNull(id), '由谁接', '收回以后接手的部门或者乡镇的编号'),
  successorHow: field(orNull(text), '工作方式', '接手的部门怎么办；没有公布的是空值'),
  successorWhy: field(orNull(text), '收回理由', '为什么收回；没有公布的是空值'),
  counts: field(
    z.array(
      z.object({
        year: field(z.number().int(), '年份', '哪一年', 2025),
        cases: field(count, '件数', '办了多少件', 12),
      }),
    ),
    '办件数',
    '按年；没有报的是空表',
  ),
};

/** What one can do against one act. */
const objection = z.object({
  act: field(z.enum(ACTS), '行为', '做了什么，或者该做没做', '处罚决定'),
  respondent: field(orNull(text), '对方', '被申请人、被告', '某镇人民政府'),
  reconsideration: field(
    orNull(
      z.object({
        body: field(text, '复议机关', '有几个的用顿号隔开，选一个', '某县人民政府'),
        term: field(text, '期限', '从知道那天起多久以内', '60 日'),
        first: field(z.boolean(), '复议前置', '必须先申请复议', false),
        counts: field(orNull(text), '怎么起算', '不从知道决定那天起算的'),
      }),
    ),
    '复议',
    '没有复议的是空值',
  ),
  litigation: field(
    orNull(
      z.object({
        court: field(text, '法院', '向哪个法院起诉', '某县人民法院'),
        term: field(text, '期限', '复议前置的，从收到复议决定起算', '6 个月'),
      }),
    ),
    '诉讼',
    '没有诉讼的是空值',
  ),
  noRemedy: field(orNull(text), '没有救济', '没有复议、诉讼的写为什么'),
});

/** Who answers for a matter in a town, computed from the mode. */
export const answer = {
  mode: field(orNull(z.enum(MODES)), '赋权方式', '当天乡镇没有承接的是空值', '直接赋权'),
  handler: field(
    orNull(text),
    '找谁',
    '具体来办的机关；没有公布由哪个部门办的是空值',
    '某镇人民政府',
  ),
  inNameOf: field(orNull(text), '以谁的名义', '只是配合的是空值', '某镇人民政府'),
  respondent: field(
    orNull(text),
    '被申请人',
    '不服时复议的被申请人、诉讼的被告；没有公布由哪个部门办的是空值',
    '某镇人民政府',
  ),
  reconsideration: field(
    z.array(text),
    '复议机关',
    '可以向谁申请复议；有两个的可以选；不能复议的是空表',
    ['某县人民政府'],
  ),
  phone: field(text, '电话', '打哪个电话', '0000-610 2345'),
  place: field(orNull(text), '地点', '到哪里办'),
  since: field(orNull(day), '从哪天起由它办', '没有承接的是空值'),
  applies: field(z.boolean(), '适用', '条文管不管得到这个乡镇', true),
  instead: field(orNull(text), '不适用的看什么', '不适用时为什么、看什么；适用的是空值'),
  objections: field(z.array(objection), '不服怎么办', '按行为一条一个；条文管不到这里的是空表'),
  withdrawn: field(
    orNull(text),
    '已经撤下',
    '委托到期、依据失效、持证人员不足时，为什么不再照清单办；没有的是空值',
  ),
};

export const duty = z.object({
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
