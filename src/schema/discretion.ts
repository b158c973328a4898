/** 裁量基准: for one basis version, circumstances and what follows (行政处罚法第三十四条). */
import * as z from 'zod';
import { article, field, id, text } from './field.ts';
import { LEVELS, PENALTY_UNITS } from './words.ts';

const range = z.strictObject({
  min: field(z.number().nonnegative(), '下限', '法条没写下限就写 0', 500),
  max: field(z.number().positive(), '上限', '法条写的上限', 2000),
});

const tier = z.strictObject({
  level: field(z.enum(LEVELS), '情形', '从轻到重', '一般'),
  when: field(text, '具体情节', '看得见、量得出的情节', '过火面积不到 1 亩，未扩散'),
  range: field(range, '幅度', '罚款的下限和上限，单位同本表；不罚款的情形不写').optional(),
  measure: field(
    text,
    '怎么处理',
    '罚款以外的处理：责令改正、警告、没收等',
    '责令改正，可以不予处罚',
  ).optional(),
});

const scale = z.strictObject({
  target: field(
    text,
    '对谁、什么阶段',
    '法条按对象或者阶段分别定幅度的，分开写',
    '个人',
  ).optional(),
  unit: field(z.enum(PENALTY_UNITS), '单位', '罚款按什么算', '元').optional(),
  statutory: field(range, '法定幅度', '法条写的下限和上限；法条没有写数额的不写').optional(),
  tiers: field(z.array(tier).min(2), '各档', '从轻到重，首尾相接，不重叠，不超出法定幅度'),
});

export const discretion = z.strictObject({
  law: field(id, '法律文件', '同依据里的写法一致', 'shengtai-huanjing-fadian'),
  article: field(article, '条款', '同依据里的写法一致', '第一千一百三十一条第一款').optional(),
  alsoFor: field(
    z.array(article).min(1),
    '同表的条款',
    '同一部法律里没有自己的数额、同上面那一条用一张表的条款，逐条写；备注里说一句不算',
    ['第七十三条第三款'],
  ).optional(),
  scales: field(z.array(scale).min(1), '裁量表', '对象或者阶段不同就各写一张'),
  note: field(text, '备注', '法条没有规定数额等', '条文没有规定罚款数额').optional(),
});

export type Discretion = z.infer<typeof discretion>;
export type Scale = z.infer<typeof scale>;
export type PenaltyTier = z.infer<typeof tier>;
