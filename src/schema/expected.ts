/** content/expected/<name>.yaml — 验算: what a lawyer expects of the answers, which the check compares with them. */
import * as z from 'zod';
import { article, day, field, id, text } from './field.ts';
import { ACTS, CASE_EVENTS, GIVEN } from './words.ts';

/** Which way to object: 前置 and 自选 as people say it, 无救济 where none lies, 不适用 where the law does not reach. */
const ORDERS = ['前置', '自选', '无救济', '不适用'] as const;

const event = z.strictObject({
  kind: field(z.enum(CASE_EVENTS), '什么事', '违法行为、立案或者作出决定', '立案'),
  on: field(day, '哪天', '发生的那天', '2025-07-20'),
});

const promised = z.strictObject({
  order: field(z.enum(ORDERS), '先后', '前置=先复议；自选=复议诉讼自己选', '自选').optional(),
  handler: field(text, '找谁', '机关全称', '某镇人民政府').optional(),
  inNameOf: field(text, '谁决定', '以谁的名义', '某镇人民政府').optional(),
  respondent: field(text, '对方', '被申请人、被告', '某镇人民政府').optional(),
  reconsideration: field(z.array(text), '复议机关', '有几个写几个，次序不论', [
    '某县人民政府',
  ]).optional(),
  reconsiderationTerm: field(text, '复议期限', '数字和单位中间空一格', '60 日').optional(),
  litigationTerm: field(text, '起诉期限', '前置的是收到复议决定以后的', '6 个月').optional(),
  court: field(text, '法院', '向哪个法院起诉', '某县人民法院').optional(),
  law: field(text, '适用的法', '全称', '中华人民共和国土地管理法').optional(),
  article: field(article, '适用的条', '写到条就算，写到款、项更准', '第十四条').optional(),
  range: field(
    z.string().regex(/^\d+-\d+$/, { error: 'amounts' }),
    '罚多少',
    '元，下限-上限；没有下限的写 0',
    '500-2000',
  ).optional(),
});

const expectation = z.strictObject({
  case: field(text, '什么事', '一句话说清案情', '两家都没有证，镇里断了地界，一家不服'),
  town: field(id, '乡镇', '在哪个乡镇', 'linhe'),
  matter: field(id, '事项', '哪个事项', 'tudi-quanshu-zhengyi-caijue'),
  on: field(day, '哪一天', '按哪一天算', '2026-09-15'),
  act: field(z.enum(ACTS), '行为', '做了什么，或者该做没做', '裁决').optional(),
  event: field(event, '以前的事', '案子以前发生的事').optional(),
  given: field(
    z.array(z.string().regex(GIVEN, { error: 'given' })).min(1),
    '情形',
    '答案要看的情形',
    ['持证=无'],
  ).optional(),
  answer: field(promised, '应当是', '只写要验的，不写的不验'),
  because: field(
    z.string().regex(/第[一二三四五六七八九十百千零]+条/, { error: 'cited' }),
    '因为',
    '依据哪一条，写到条',
    '土地管理法第十四条：个人之间的争议乡级政府可以处理，不服三十日内起诉',
  ),
});

export const expected = z
  .array(expectation)
  .meta({ title: '验算', description: '哪天、哪个乡镇、什么行为，应当得到什么答案，因为哪一条' });

export type Expectation = z.infer<typeof expectation>;
