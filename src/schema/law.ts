/** content/laws/<id>.yaml — a statute: its versions, where it reaches, and what became of it. */
import * as z from 'zod';
import { article, day, field, id, text, webAddress } from './field.ts';
import { AREAS, LAW_KINDS } from './words.ts';

const version = z.strictObject({
  from: field(day, '施行日', '这一版从哪天起施行', '2018-10-26'),
  note: field(text, '说明', '通过、修订、修正等', '2018-10-26 第二次修正').optional(),
  unverified: field(z.boolean(), '日期未核实', '施行日未在存本中找到时写 true', true).optional(),
});

const common = {
  id: field(id, '编号', '等于文件名', 'xingzheng-chufa-fa'),
  title: field(text, '全称', '法律文件的正式名称', '中华人民共和国行政处罚法'),
  short: field(text, '简称', '页面上用的短名称', '行政处罚法'),
  kind: field(z.enum(LAW_KINDS), '种类', '法律、行政法规等', '法律'),
  area: field(
    z.enum(AREAS),
    '适用范围',
    '城乡都适用，还是只管城市或者只管农村；没有核对过的不写',
    '城乡',
  ).optional(),
  areaBasis: field(article, '适用范围的条款', '哪一条规定了适用范围', '第二条').optional(),
  effective: field(day, '首次施行日', '最早从哪天起施行', '1996-10-01').optional(),
  versions: field(
    z.array(version).min(1),
    '各版本',
    '从早到晚，每版写施行日；最后一版就是现行的或者最后有效的',
  ),
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
    '核对所据的文本是哪一天的：文本上标的公布或者修改日期。法律以后有了新版，这次核对就不算数',
    '2018-12-29',
  ).optional(),
  articles: field(
    z.int().positive(),
    '最后一条',
    '最后一条是第几条。全国性的法律文件由法律索引给出，不用写；本省、本市、本县的写上，引用时条号就能查',
    62,
  ).optional(),
  official: field(
    webAddress,
    '官方文本',
    '登载官方文本的网址。全国性的法律文件由法律索引给出，不用写',
    'https://www.example.gov.cn/guizhang/2023/12.html',
  ).optional(),
  note: field(text, '备注', '未核实的地方、适用提醒', '2017 版，之后是否修改未核实').optional(),
};

const end = {
  by: field(id, '由哪部法律', '替代或者废止它的法律文件', 'shengtai-huanjing-fadian').optional(),
  byArticle: field(article, '哪一条', '写明废止的条款', '第一千二百四十二条').optional(),
};

/** A statute, discriminated by what became of it. */
export const law = z
  .discriminatedUnion('status', [
    z.strictObject({
      ...common,
      status: field(z.literal('有效'), '效力', '有效、已废止或者已被替代', '有效'),
    }),
    z.strictObject({
      ...common,
      status: field(z.literal('已废止'), '效力', '被明文废止'),
      until: field(day, '最后有效日', '失效前一天', '2026-08-14'),
      ...end,
    }),
    z.strictObject({
      ...common,
      status: field(z.literal('已被替代'), '效力', '新法施行后不再作为依据，是否明文废止见备注'),
      until: field(day, '最后适用日', '新法施行前一天', '2026-06-30'),
      ...end,
    }),
  ])
  .meta({ title: '法律文件', description: '清单引用的法律、法规、规章' });

export type Law = z.infer<typeof law>;
