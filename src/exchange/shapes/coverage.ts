/** `/data/v1/coverage.json`. */
import * as z from 'zod';
import { ACTING } from '../../law/index.ts';
import { day, field, id, text } from '../../schema/index.ts';
import { envelopeOf, orNull } from './parts.ts';

const verdict = z.object({
  verdict: field(z.enum(['有事项', '不立事项', '待定']), '结论', '', '有事项'),
  matters: field(z.array(id), '事项', '编号，见 matters.json；不是“有事项”的是空表'),
  why: field(orNull(text), '理由', '“有事项”的是空值'),
});

const covered = z.object({
  law: field(orNull(id), '法律文件', '编号，见 laws.json；清单没有引用它的是空值'),
  title: field(text, '题名', '全称', '中华人民共和国消防法'),
  article: field(text, '条', '', '第三十六条'),
  who: field(z.array(z.enum(ACTING)), '写到谁', '基层：条文写的是“基层人民政府”', ['乡镇']),
  from: field(orNull(day), '哪天起', '已经施行的是空值'),
  verdicts: field(z.array(verdict), '结论', '各款不一样的，不止一个；没有结论的是空表'),
});

export const coverage = envelopeOf(
  '法条对照',
  '法律写到乡镇、街道的条文，哪些有事项，哪些不立、为什么，哪些还没有定',
  {
    checked: field(orNull(day), '核对日期', '最近一次逐条对过的日期；没有对过的是空值'),
    coverage: field(z.array(covered), '条文', '按法律排'),
  },
);
