/**
 * content/coverage.yaml — 法条对照: every article of a national statute that makes towns act, and what the county made of
 * it: a matter, reasoned none, or not settled yet. Which articles these are is known from the law index.
 */
import * as z from 'zod';
import { article, day, field, id, text } from './field.ts';

const common = {
  law: field(text, '法律文件', '全称，不用先写进 content/laws/', '中华人民共和国消防法'),
  articles: field(z.array(article).min(1), '条', '只写到条；结论一样的写在一起', ['第三十六条']),
};

const verdict = z.discriminatedUnion('verdict', [
  z.strictObject({
    ...common,
    verdict: field(
      z.literal('有事项'),
      '结论',
      '有事项=目录里有；不立事项=说得出理由；待定=还没有定',
      '有事项',
    ),
    matters: field(z.array(id).min(1), '事项', 'content/matters/ 里的文件名；事项要引了这部法', [
      'zhuanzhi-xiaofangdui-zujian',
    ]),
  }),
  z.strictObject({
    ...common,
    verdict: field(z.literal('不立事项'), '结论', '条文写到乡镇，可是不用立事项', '不立事项'),
    why: field(text, '理由', '一句话', '政府的组成和内部管理，不是对外办的事'),
  }),
  z.strictObject({
    ...common,
    verdict: field(z.literal('待定'), '结论', '还没有定的，照实写', '待定'),
    why: field(text, '差什么', '还要弄清什么', '要问县自然资源局由谁办'),
  }),
]);

export const coverage = z
  .strictObject({
    checked: field(day, '核对日期', '最近一次同法律索引逐条对过的日期', '2026-11-30'),
    verdicts: field(z.array(verdict), '各条', '一条可以有几个结论：一款有事项，一款待定'),
  })
  .meta({ title: '法条对照', description: '法律写到乡镇、街道的条文，条条有交代' });

export type CoverageRecord = z.infer<typeof coverage>;
