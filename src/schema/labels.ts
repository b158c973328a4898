/** content/site/labels.yaml — what a county calls things in its site, where it calls them otherwise than we do. */
import * as z from 'zod';
import { field } from './field.ts';

/** Stands in the header of every page, one beside the other on a phone. */
const name = z.string().regex(/^\S{1,8}$/, { error: 'name' });
const sentence = z.string().regex(/^\S(?:.{0,118}\S)?$/, { error: 'sentence' });

/** Our own words. An empty one is not shown. */
export const OUR_LABELS = {
  faq: '百问百答',
  guide: '办案向导',
  boundary: '责任边界',
  stats: '运行情况',
  feedback: '我要纠错',
  searchFor: '比如：烧秸秆、盖房子',
  footer: '',
} as const satisfies Readonly<Record<string, string>>;

export type LabelName = keyof typeof OUR_LABELS;
export type Labels = Readonly<Record<LabelName, string>>;

const words: Record<LabelName, z.ZodOptional<z.ZodType<string>>> = {
  faq: field(name, '问答栏目', '不写就叫“百问百答”', '常见问题').optional(),
  guide: field(name, '向导栏目', '不写就叫“办案向导”', '执法指引').optional(),
  boundary: field(name, '责任栏目', '不写就叫“责任边界”', '部门分工').optional(),
  stats: field(name, '统计栏目', '不写就叫“运行情况”', '用权情况').optional(),
  feedback: field(name, '纠错入口', '不写就叫“我要纠错”', '清单纠错').optional(),
  searchFor: field(sentence, '搜索提示', '搜索框里的例子', '比如：盖房子、领补贴').optional(),
  footer: field(sentence, '页脚的话', '每页最下面加一句', '清单由某县委编办负责解释').optional(),
};

export const labels = z
  .strictObject(words)
  .meta({ title: '叫法', description: '栏目叫什么、页脚说什么；只有这几样能改' });
