/** `/data/v1/decided.json`. */
import * as z from 'zod';
import { day, field, id, PARTIES, POWER_TYPES, REVERSALS, text } from '../../schema/index.ts';
import { envelopeOf, orNull } from './parts.ts';

const GONE = '撤回的是空值';

const one = z.object({
  number: field(text, '文号', '一份决定一个', '某临罚决〔2026〕3号'),
  kind: field(z.enum(POWER_TYPES), '种类', '哪一种执法决定', '行政处罚'),
  town: field(id, '乡镇', '编号，见 towns.json', 'linhe'),
  decided: field(day, '作出日', '决定书上的日子', '2026-05-12'),
  published: field(day, '公示日', '哪天向社会公开', '2026-05-18'),
  state: field(z.enum(['公开', '已撤回']), '状态', '已撤回的只留文号和理由', '公开'),
  matter: field(orNull(id), '事项', `编号，见 matters.json；${GONE}`, 'luandui-luanda-chufa'),
  inNameOf: field(orNull(text), '谁的名义', `盖章机关的全称；${GONE}`, '某镇人民政府'),
  party: field(orNull(z.enum(PARTIES)), '当事人', `自然人不写是谁；${GONE}`, '自然人'),
  name: field(orNull(text), '单位名称', '自然人、没有写的是空值'),
  result: field(orNull(text), '结果', `一句话；${GONE}`),
  fine: field(orNull(z.number().nonnegative()), '罚没金额', '单位元；没有写的是空值', 500),
  link: field(orNull(text), '全文', '网址；没有写的是空值'),
  withdrawn: field(
    orNull(
      z.object({
        how: field(z.enum(REVERSALS), '怎么了', '变更、撤销、确认违法、确认无效', '撤销'),
        since: field(day, '哪天起', '变更、撤销、确认的日子', '2026-06-01'),
        on: field(day, '撤回日', '哪天撤下来', '2026-06-03'),
        reason: field(text, '理由', '为什么撤回'),
      }),
    ),
    '撤回',
    '没有撤回的是空值',
  ),
  note: field(orNull(text), '备注', '没有的是空值'),
});

export const decided = envelopeOf('执法公示', '乡镇作出并公开的执法决定，撤回的留文号和理由', {
  decided: field(z.array(one), '决定', '新作的在前'),
});
