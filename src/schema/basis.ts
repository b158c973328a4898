/** The statutory basis of a matter, one entry per article and per stretch of days it applies. */
import * as z from 'zod';
import { article, day, field, id, text } from './field.ts';
import { ADDRESSEES } from './words.ts';

/** What the article does for the matter. */
export const BASIS_ROLES = ['设定', '禁止', '处罚', '授权', '程序'] as const;

export const basis = z.strictObject({
  law: field(id, '法律文件', 'content/laws/ 里的文件名', 'shengtai-huanjing-fadian'),
  article: field(
    article,
    '条款',
    '写到条，能写到款、项的写到款、项；条号没有取得时不写，并在备注说明',
    '第一千一百三十一条第一款',
  ).optional(),
  role: field(
    z.enum(BASIS_ROLES),
    '作用',
    '设定=规定这件事；禁止=写明不许做；处罚=罚则；授权=写明由谁办；程序=怎么办',
    '处罚',
  ).optional(),
  from: field(day, '从哪天起', '这一条作为本事项依据的第一天', '2026-08-15'),
  until: field(day, '到哪天止', '最后一天；现行的不写', '2026-08-14').optional(),
  gist: field(
    text,
    '说了什么',
    '用自己的话写一两句，不抄条文',
    '在禁烧的区域和时段露天烧秸秆，可以罚款',
  ).optional(),
  checked: field(
    day,
    '核对日期',
    '最近一次同文本核对的日期；没有核对过就不写',
    '2026-11-21',
  ).optional(),
  checkedWith: field(
    z.enum(['国家法律法规数据库', '公开存本']),
    '核对所据',
    '同哪里的文本核对',
    '公开存本',
  ).optional(),
  copyDated: field(
    day,
    '存本日期',
    '核对所据的文本是哪一天的：文本上标的公布或者修改日期。不写的，按法律文件里写的算',
    '2018-12-29',
  ).optional(),
  note: field(text, '备注', '未核实的地方', '条号未取得，未核实').optional(),
  empowers: field(
    z.array(z.enum(ADDRESSEES)).min(1),
    '交给谁',
    '条文写明由谁办。乡镇人民政府=条文写乡级、乡镇或者各级人民政府；街道办事处=条文写到街道的才写；县级部门=县级以上主管部门、有关部门；省定=写在一起的乡镇、街道里由省里定哪些办；行政机关=各级机关都在内',
    ['乡镇人民政府'],
  ).optional(),
  entrusts: field(
    z.array(z.enum(['乡镇人民政府', '街道办事处', '省定'])).min(1),
    '可以委托给谁',
    '条文写明可以委托给乡镇人民政府或者街道办事处的才写；能不能委托让省里规定、省里也规定了可以的，写省定，并在备注写明省里哪份文件',
    ['乡镇人民政府'],
  ).optional(),
});

/** One version of a basis, with the days on which it applies. */
export type Basis = z.infer<typeof basis>;
