/** `/data/v1/requests.json`. */
import * as z from 'zod';
import { day, field, id, text } from '../../schema/index.ts';
import { asIn, envelopeOf, orNull } from './parts.ts';

const towns = field(z.array(id), '乡镇', '编号，见 towns.json', ['linhe']);

const dutyRequest = z.object({
  id: asIn('request', 'id', '不会变；网页地址里的锚点也是它'),
  title: asIn('request', 'title'),
  from: field(id, '谁提出', '部门的编号，见 departments.json', 'minzheng-ju'),
  asked: asIn('request', 'asked'),
  towns,
  quote: asIn('request', 'quote'),
  basis: field(
    z.array(
      z.object({
        law: field(id, '法律文件', '编号，见 laws.json', 'binzang-guanli-tiaoli'),
        article: field(orNull(text), '条款', '没有写的是空值', '第四条第四款'),
      }),
    ),
    '依据',
    '提出的部门写的；没有写的是空表',
  ),
  why: asIn('request', 'why'),
  state: field(
    z.enum(['在审', '准入', '已到期', '退回']),
    '到哪一步',
    '按截至日期算；已到期的是准入过、期限满了的',
    '退回',
  ),
  decided: field(orNull(day), '哪天定的', '还没有定的是空值', '2026-03-20'),
  by: field(orNull(text), '谁定的', '还没有定的是空值'),
  reason: field(orNull(text), '理由', '为什么准、为什么退；还没有定的是空值'),
  matter: field(orNull(id), '事项', '准入以后在目录里是哪一项；不是准入的是空值'),
  until: field(orNull(day), '到哪天止', '没有期限的是空值', '2027-12-31'),
  decision: field(orNull(id), '准入决定', '见 decisions；没有写的是空值', 'xian-zhunru-2025'),
});

const growth = z.object({
  by: field(text, '谁带来的', '部门、发文机关，或者法律', '某县民政局'),
  through: field(text, '凭哪份文件', '申请、决定、委托书或者法律'),
  from: field(day, '从哪天起', '清单上的起日', '2026-07-01'),
  request: field(orNull(id), '申请', '由准入申请来的写它的编号'),
  matters: field(
    z.array(
      z.object({
        matter: field(id, '事项', '编号，见 matters.json', 'nongye-pucha'),
        name: field(text, '事项名称', '清单上的叫法'),
        towns,
      }),
    ),
    '事项',
    '哪些事、给了哪些乡镇',
  ),
});

export const requests = envelopeOf('准入', '谁想给乡镇加活，准没准；清单定下以后多出来的', {
  requests: field(z.array(dutyRequest), '申请', '还在审的在前，其余新定的在前'),
  fixed: field(orNull(day), '清单哪天定的', '没有写的是空值', '2025-06-30'),
  growth: field(z.array(growth), '多出来的', '清单定下以后多出来的事，新的在前'),
});
