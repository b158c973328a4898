/** Front matter of the MDX kinds: 百问百答, 执法手册, 案例, a county's own pages. The text below it is prose. */
import * as z from 'zod';
import { citation, day, field, id, text } from './field.ts';

const links = {
  matters: field(z.array(id), '相关事项', '文中说到的事项').optional(),
  laws: field(z.array(citation), '法律依据', '文中说到的条款').optional(),
  handbook: field(z.array(text), '手册章节', '写“部分文件夹/章节文件名”', [
    '04-putong-chengxu/02-lian',
  ]).optional(),
  faq: field(z.array(id), '相关问题', 'content/faq/ 里的文件名').optional(),
  reviewed: field(day, '审阅日期', '最近一次整篇看过的日期', '2026-11-21'),
};

/** content/faq/<topic>/<id>.mdx */
export const faq = z
  .strictObject({
    title: field(text, '问题', '用老百姓或者执法人员的话问', '地里的秸秆能不能烧？'),
    audience: field(z.enum(['群众', '执法人员']), '写给谁', '群众还是执法人员', '群众'),
    topic: field(text, '主题', '分组显示用', '种地'),
    answer: field(text, '短答', '先给结论，一两句话', '禁烧区、禁烧期不能烧，烧了会罚款。'),
    spokenAs: field(z.array(text), '别的问法', '方便搜到').optional(),
    ...links,
  })
  .meta({ title: '问答', description: '百问百答的一问' });

/** content/handbook/<nn-part>/part.yaml */
export const handbookPart = z
  .strictObject({
    title: field(text, '标题', '这一部分叫什么', '普通程序'),
    summary: field(text, '内容', '一句话', '从立案到结案，一步一步'),
  })
  .meta({ title: '手册部分', description: '综合行政执法手册的一个部分' });

/** content/handbook/<nn-part>/<nn-section>.mdx */
export const handbook = z
  .strictObject({
    title: field(text, '标题', '这一节叫什么', '立案'),
    summary: field(text, '要点', '一句话', '十五秒看完的要点'),
    ...links,
  })
  .meta({ title: '手册章节', description: '综合行政执法手册的一节' });

const figure = z.strictObject({
  label: field(text, '项目', '数的是什么', '省级赋权目录'),
  value: field(z.number(), '数', '数值', 471),
  unit: field(text, '单位', '项、人等', '项'),
  note: field(text, '说明', '需要时写', '最高的镇').optional(),
});

/** What kind of mistake a guiding case is about. */
const FAULTS = ['主体', '权限', '依据', '程序', '期限', '救济', '公开'] as const;

/** content/cases/<id>.mdx */
export const caseStudy = z
  .strictObject({
    title: field(text, '标题', '案例标题', '一个县怎样把 471 项权力交到镇里'),
    kind: field(z.enum(['改革经验', '指导案例']), '种类', '改革经验或者指导案例', '改革经验'),
    place: field(text, '地方', '哪里的做法', '安徽省南陵县').optional(),
    summary: field(text, '摘要', '一两句话', '目录在省里，认领在镇里'),
    source: field(
      z.strictObject({
        title: field(text, '出处', '谁的报告', '当地公布的改革情况报告'),
        year: field(z.number().int(), '年份', '哪一年', 2024),
        about: field(z.boolean(), '约数', '年份不确切时写 true').optional(),
      }),
      '来源',
      '数字从哪里来',
    ),
    figures: field(z.array(figure), '数字', '图和表都从这里画').optional(),
    fault: field(z.enum(FAULTS), '错在哪里', '指导案例写明错的是哪一种', '主体').optional(),
    rules: field(z.array(id), '管住它的规则', '检查规则的编号：清单里再这样写，哪条规则会拦下来', [
      'entrustor-competent',
    ]).optional(),
    ...links,
  })
  .meta({ title: '案例', description: '指导案例和改革经验' });

/** content/site/<id>.mdx, published as /about/<id>/ */
export const page = z
  .strictObject({
    title: field(text, '标题', '这一页叫什么', '清单是怎么定的'),
    summary: field(text, '一句话', '网站地图和搜索结果里显示', '谁起草、谁审、多久改一次'),
    inHeader: field(
      z.boolean(),
      '放在页头',
      '写 true 就放进页头的栏目；不写只在页脚',
      true,
    ).optional(),
    ...links,
  })
  .meta({ title: '本县的网页', description: '县里自己写的一页文字' });

export type Faq = z.infer<typeof faq>;
export type HandbookPart = z.infer<typeof handbookPart>;
export type HandbookSection = z.infer<typeof handbook>;
export type CaseStudy = z.infer<typeof caseStudy>;
export type Page = z.infer<typeof page>;
