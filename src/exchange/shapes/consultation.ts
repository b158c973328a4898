/** `/data/v1/consultations.json`. */
import * as z from 'zod';
import { day, field, id, MODES, text } from '../../schema/index.ts';
import { address, asIn, count, envelopeOf, orNull } from './parts.ts';

const change = z.object({
  kind: field(z.enum(['新增', '收回', '变更']), '怎么变', '多接、交回，或者只改怎么办', '收回'),
  matter: field(id, '事项', '编号，见 matters.json', 'nongji-weidengji-chufa'),
  towns: field(z.array(id), '乡镇', '哪些乡镇会变', ['linhe']),
  from: field(day, '从哪天起', '打算从哪天起变', '2027-03-01'),
  reason: field(text, '为什么', '一两句话'),
  mode: field(orNull(z.enum(MODES)), '赋权方式', '新增的打算怎么接；不是新增的是空值', '委托'),
  by: field(orNull(id), '收回后谁办', '接手的部门的编号；不是收回的是空值', 'nongye-nongcun-ju'),
  before: field(z.array(text), '现在谁办', '按征求意见时算'),
  after: field(text, '以后谁办', '照这样变以后'),
});

const point = z.object({
  says: field(text, '意见', '归并成一句话'),
  count: field(count, '几条', '说到这一点的有几条', 12),
  adopted: field(z.enum(['采纳', '部分采纳', '没有采纳']), '采纳没有', '三种之一', '部分采纳'),
  why: field(text, '怎么改的，或者为什么不改', '一两句话'),
});

const outcome = z.object({
  on: field(day, '公布结果的日子', '哪天公布结果', '2027-01-20'),
  received: field(count, '收到几条', '一共收到的意见', 31),
  summary: field(text, '结果', '改没改、怎么定的'),
  points: field(z.array(point), '逐点答复', '没有人提意见的是空表'),
  decision: field(orNull(id), '作出的决定', '决定的编号；还没有的是空值'),
});

const answer = z.object({
  to: field(text, '寄给谁', '收意见的单位'),
  address: field(orNull(text), '地址', '寄到哪里'),
  phone: field(orNull(text), '电话', '打哪个电话；没有公布的是空值', '0000-620 1100'),
  email: field(orNull(text), '邮箱', '没有的是空值'),
});

const consultation = z
  .object({
    id: field(id, '编号', '不会变；网页地址里也是它', 'nongji-shouhui-2027'),
    title: asIn('consultation', 'title'),
    summary: asIn('consultation', 'summary'),
    state: field(
      z.enum(['即将开始', '正在征求意见', '正在整理意见', '已有结果']),
      '到哪一步',
      '按截至日期算',
      '正在征求意见',
    ),
    draft: asIn('consultation', 'draft'),
    from: field(day, '从哪天起', '开始征求意见的第一天'),
    until: field(day, '到哪天止', '最后一天'),
    answer: field(answer, '怎么提', '意见寄到哪里'),
    changes: field(z.array(change), '打算怎么变', '一条一项'),
    outcome: field(orNull(outcome), '结果', '还没有公布的是空值'),
    url: field(address, '网页', '这次征求意见的网页'),
  })
  .meta({ title: '征求意见', description: '一次征求意见' });

export const consultations = envelopeOf('征求意见', '打算怎么变，收完意见以后改没改', {
  consultations: field(z.array(consultation), '征求意见', '正在征求的在前'),
});
