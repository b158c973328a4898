/** content/procedures/<id>.yaml — 办案程序: steps, who takes them, how long they may take, which papers they need. */
import * as z from 'zod';
import { citation, day, field, id, text } from './field.ts';
import { TERM_UNITS } from './words.ts';

const term = z.strictObject({
  count: field(z.number().int().positive(), '数', '多少天或者几个月', 90),
  unit: field(z.enum(TERM_UNITS), '怎么算', '工作日、自然日或者月', '自然日'),
  says: field(text, '怎么说', '从哪天起、多长，一句话', '立案之日起九十日内作出决定'),
});

const branch = z.strictObject({
  when: field(text, '什么情形', '几个字', '要求听证'),
  to: field(id, '走到哪一步', '本程序里步骤的编号', 'tingzheng'),
});

const step = z.strictObject({
  id: field(id, '编号', '本程序里不重复', 'lian'),
  name: field(text, '步骤', '两三个字到六个字，画在图上', '立案'),
  who: field(text, '谁来做', '哪个岗位或者机构', '执法人员'),
  does: field(text, '做什么', '一两句话', '符合立案标准的填立案审批表，报负责人批准'),
  term: field(term, '期限', '法律规定了期限才写').optional(),
  laws: field(z.array(citation).min(1), '依据', '出自哪一条').optional(),
  documents: field(
    z.array(id).min(1),
    '文书',
    '这一步要用的执法文书，content/documents/ 里的文件名',
  ).optional(),
  next: field(z.array(id), '下一步', '不写就是下面一步；写空表 [] 表示到这里结束', [
    'diaocha',
  ]).optional(),
  branches: field(z.array(branch).min(1), '分支', '按情形走不同的步骤').optional(),
});

export const procedure = z
  .strictObject({
    id: field(id, '编号', '等于文件名', 'putong'),
    title: field(text, '标题', '程序名称', '普通程序'),
    summary: field(text, '要点', '一句话：什么时候走这个程序', '不能当场处罚的案件，从立案到结案'),
    steps: field(z.array(step).min(2), '步骤', '按先后写'),
    reviewed: field(day, '审阅日期', '最近一次整篇看过的日期', '2026-11-21').optional(),
  })
  .meta({ title: '办案程序', description: '行政执法的一个程序，一步一步' });

export type Procedure = z.infer<typeof procedure>;
