/**
 * content/documents/<id>.yaml — 执法文书: what is filled in, what the law demands of it, and how it is laid out.
 * One record gives the preview on the page, the printed form and the Word template.
 */
import * as z from 'zod';
import { article, day, field, id, text } from './field.ts';
import { ACTS, DOCUMENT_FILLS, DOCUMENT_STAGES, GIVEN } from './words.ts';

/** What all fields have. A placeholder `{{id}}` in the body stands for the field. */
const common = {
  id: field(id, '编号', '本文书里不重复；正文里写 {{编号}}', 'dangshiren'),
  label: field(text, '名称', '印在文书上的栏目名', '当事人'),
  hint: field(
    text,
    '填写说明',
    '怎么填、容易填错在哪里',
    '个人写姓名、身份证件号码；单位写全称',
  ).optional(),
  required: field(z.boolean(), '必填', '不填就不成立的写 true', true),
};
const example = field(text, '示例', '虚构的例子，预览时显示', '张某某').optional();
const fill = field(
  z.enum(DOCUMENT_FILLS),
  '自动填写',
  '按乡镇、事项自动填上的内容；没有就不写',
  '机关名称',
).optional();

/** One thing to fill in, discriminated by how it is filled. */
const blank = z.discriminatedUnion('kind', [
  z.strictObject({
    ...common,
    kind: field(z.literal('文字'), '填法', '文字、长文、日期、选择或者表格', '文字'),
    fill,
    example,
  }),
  z.strictObject({
    ...common,
    kind: field(z.literal('长文'), '填法', '要写几行的内容', '长文'),
    fill,
    lines: field(z.number().int().positive(), '行数', '纸面上留几行', 6).optional(),
    example,
  }),
  z.strictObject({
    ...common,
    kind: field(z.literal('日期'), '填法', '年月日，可以带时分', '日期'),
    time: field(z.boolean(), '带时分', '要写到几时几分的写 true', true).optional(),
    example,
  }),
  z.strictObject({
    ...common,
    kind: field(z.literal('选择'), '填法', '勾选', '选择'),
    choices: field(z.array(text).min(2), '选项', '印在方框后面', ['同意', '不同意']),
    many: field(z.boolean(), '可以多选', '能勾几项的写 true', true).optional(),
    example: field(z.array(text).min(1), '示例', '勾了哪几项', ['同意']).optional(),
  }),
  z.strictObject({
    ...common,
    kind: field(z.literal('表格'), '填法', '一行一件', '表格'),
    columns: field(z.array(text).min(2), '列', '表头', ['名称', '数量', '特征']),
    rows: field(z.number().int().positive(), '空行', '纸面上留几行', 6).optional(),
    example: field(z.array(z.array(z.string())).min(1), '示例', '每行同列数一样多').optional(),
  }),
]);

const LINE = '可以写 {{编号}}';
/** One block of the sheet, from top to bottom, discriminated by its form. */
const block = z.discriminatedUnion('block', [
  z.strictObject({
    block: field(z.literal('标题'), '版块', '标题、段落、填表、表格、勾选或者签署', '标题'),
    text: field(text, '文字', '节标题', '一、违法事实和证据'),
  }),
  z.strictObject({
    block: field(z.literal('段落'), '版块', '一段话', '段落'),
    text: field(text, '文字', LINE, '{{dangshiren}}：'),
    align: field(z.enum(['左', '中', '右']), '对齐', '不写就是左，首行缩进两字', '右').optional(),
    flush: field(z.boolean(), '顶格', '首行不缩进的写 true，例如称呼', true).optional(),
  }),
  z.strictObject({
    block: field(z.literal('填表'), '版块', '有格子的表：左边栏目名，右边填写', '填表'),
    rows: field(
      z.array(z.array(id).min(1).max(3)).min(1),
      '各行',
      '每行一到三个填写项的编号，栏目名取填写项的名称',
      [['dangshiren', 'dianhua'], ['dizhi']],
    ),
  }),
  z.strictObject({
    block: field(z.literal('表格'), '版块', '一行一件的清单', '表格'),
    field: field(id, '填写项', '填法是“表格”的填写项', 'wupin'),
  }),
  z.strictObject({
    block: field(z.literal('勾选'), '版块', '一组方框', '勾选'),
    field: field(id, '填写项', '填法是“选择”的填写项', 'yijian'),
  }),
  z.strictObject({
    block: field(z.literal('签署'), '版块', '签名、盖章、日期', '签署'),
    who: field(z.array(text).min(1), '谁签', '一人一行；写 {{编号}} 就印填上的名称', [
      '当事人（签名或者盖章）：',
      '执法人员（签名）：',
    ]),
    seal: field(z.boolean(), '盖机关印章', '要盖章的写 true，印出“（印章）”', true).optional(),
    date: field(id, '日期', '填法是“日期”的填写项', 'riqi').optional(),
  }),
]);

const requirement = z.strictObject({
  law: field(id, '法律文件', '哪部法律要求的', 'xingzheng-chufa-fa'),
  article: field(article, '条款', '哪一条', '第五十九条第一款第一项'),
  says: field(text, '要求', '一句话说清要写什么、要做什么', '写明当事人的姓名或者名称、地址'),
  fields: field(z.array(id).min(1), '落在哪里', '由哪几个填写项满足；形式要求（盖章、签名）不写', [
    'dangshiren',
    'dizhi',
  ]).optional(),
});

const use = z.strictObject({
  procedure: field(id, '程序', 'content/procedures/ 里的文件名', 'putong'),
  step: field(id, '步骤', '那个程序里步骤的编号', 'jueding'),
});

export const document = z
  .strictObject({
    id: field(id, '编号', '等于文件名', 'chufa-juedingshu'),
    title: field(text, '名称', '文书的正式名称', '行政处罚决定书'),
    form: field(z.number().int().positive(), '样式号', '在全套文书里的序号，不重复', 17),
    stage: field(z.enum(DOCUMENT_STAGES), '环节', '办案走到哪里用它', '审核和决定'),
    only: field(text, '什么情形才用', '不是每个案子都要的才写', '当事人要求听证').optional(),
    number: field(
      text,
      '文号',
      `没有文号的不写；${LINE}`,
      '{{jiguan-daizi}}罚决字〔{{nian}}〕第{{hao}}号',
    ).optional(),
    purpose: field(text, '用途', '什么时候用、用来做什么', '普通程序作出处罚决定时用'),
    audience: field(
      z.enum(['当事人', '内部', '其他机关']),
      '给谁',
      '送给当事人、内部审批，还是给别的机关',
      '当事人',
    ),
    act: field(
      z.enum(ACTS),
      '作的是什么',
      '这份文书本身就是一个决定的写，起诉期限照它算；别的文书不写',
      '处罚决定',
    ).optional(),
    given: field(
      z.string().regex(GIVEN, { error: 'given' }),
      '什么情形',
      '只用于一种情形的决定才写，起诉期限照它算',
      '处罚内容=限期拆除',
    ).optional(),
    usedAt: field(z.array(use), '用在哪一步', '可以不止一处；不属于哪个程序的写空表 []'),
    fields: field(z.array(blank).min(1), '填写项', '要填的每一样'),
    requires: field(z.array(requirement), '法律要求', '哪一条要求它写什么；没有就写空表 []'),
    body: field(z.array(block).min(1), '版面', '从上到下'),
    copies: field(z.array(text).min(1), '份数', '一份一条：给谁', ['送当事人', '归卷']),
    notes: field(z.array(text).min(1), '注意', '容易出错的地方').optional(),
    reviewed: field(day, '审阅日期', '最近一次整篇看过的日期', '2026-11-21').optional(),
  })
  .meta({ title: '执法文书', description: '一种执法文书：填写项、法律要求、版面' });

export type Document = z.infer<typeof document>;
export type DocumentField = z.infer<typeof blank>;
export type DocumentBlock = z.infer<typeof block>;
