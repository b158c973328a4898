/**
 * content/decided/<town>/<year>.yaml — 执法公示: what a town decided in a year and published. Of one that was withdrawn
 * only the number and the reason are left (行政处罚法第四十八条).
 */
import * as z from 'zod';
import { day, field, id, pageAddress, text } from './field.ts';
import { PARTIES, POWER_TYPES, REVERSALS } from './words.ts';

const common = {
  number: field(text, '文号', '机关代字〔年份〕几号，照决定书', '某临罚决〔2026〕3 号'),
  kind: field(z.enum(POWER_TYPES), '种类', '哪一种执法决定', '行政处罚'),
  decided: field(day, '作出日', '决定书上的日子', '2026-05-12'),
  published: field(day, '公示日', '哪天向社会公开', '2026-05-18'),
};

const withdrawal = z.strictObject({
  how: field(z.enum(REVERSALS), '怎么了', '决定被变更、撤销、确认违法、确认无效', '撤销'),
  since: field(day, '哪天起', '变更、撤销、确认的日子', '2026-06-01'),
  on: field(day, '撤回日', '哪天从网上撤下来', '2026-06-03'),
  reason: field(text, '理由', '为什么撤回，向社会公开的那句话', '行政复议决定撤销'),
});

const decidedAct = z.discriminatedUnion('state', [
  z.strictObject({
    ...common,
    state: field(z.literal('公开'), '状态', '公开，或者已撤回', '公开'),
    matter: field(id, '事项', 'content/matters/ 里的文件名', 'luandui-luanda-chufa'),
    filed: field(
      day,
      '立案（受理）日',
      '权收回以前立的案、收回以后才作决定的要写',
      '2026-04-20',
    ).optional(),
    inNameOf: field(text, '谁的名义', '决定书上盖章的机关，写全称', '某镇人民政府'),
    party: field(
      z.enum(PARTIES),
      '当事人',
      '自然人不写姓名、证件号码、电话、住址，一个字也不写',
      '企业',
    ),
    name: field(text, '单位名称', '当事人不是自然人的才写', '某某餐饮有限公司（虚构）').optional(),
    result: field(text, '结果', '一句话：做了什么，怎么处理', '占道堆放建材，罚款 500 元'),
    fine: field(z.number().nonnegative(), '罚没金额', '罚款和没收的，单位元', 500).optional(),
    link: field(pageAddress, '全文', '决定书公开的网址，或者本站以 / 开头的地址').optional(),
    note: field(text, '备注', '虚构的要写明', '演示用，虚构').optional(),
  }),
  z.strictObject({
    ...common,
    state: field(z.literal('已撤回'), '状态', '只留文号和理由，别的都删掉', '已撤回'),
    withdrawn: field(withdrawal, '撤回', '怎么了、哪天起、哪天撤回、为什么'),
    note: field(text, '备注', '虚构的要写明', '演示用，虚构').optional(),
  }),
]);

export const decidedActs = z.array(decidedAct).min(1).meta({
  title: '执法公示',
  description: '一个乡镇一年里作出并公开的执法决定，撤回的留文号和理由',
});

export type DecidedRecord = z.infer<typeof decidedAct>;
