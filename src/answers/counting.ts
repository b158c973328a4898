/** How terms are counted, and on which text each way of counting rests. */
import type { Citation } from '../schema/index.ts';

/** One rule of counting. Without `basis` this site has not read the text it rests on. */
export interface CountingRule {
  readonly title: string;
  readonly says: string;
  readonly basis: readonly Citation[];
  /** What has not been checked; absent where the articles say it all. */
  readonly unverified?: string;
}

export const COUNTING_RULES: readonly CountingRule[] = [
  {
    title: '哪些是工作日',
    says: '行政处罚法里写二日、三日、五日、七日的，行政强制法里写十日以内的，都是工作日，不含法定节假日。调休上班的双休日算工作日。',
    basis: [
      { law: 'xingzheng-chufa-fa', article: '第八十五条' },
      { law: 'xingzheng-qiangzhi-fa', article: '第六十九条' },
    ],
  },
  {
    title: '哪些是自然日',
    says: '其余的 15 日、30 日、60 日、90 日不在上面两条里，按自然日算，节假日算在里头。',
    basis: [{ law: 'xingzheng-chufa-fa', article: '第八十五条' }],
  },
  {
    title: '开始那天不算',
    says: '从第二天起数第 1 日。',
    basis: [{ law: 'xingzheng-fuyi-fa', article: '第八十八条第一款' }],
    unverified:
      '行政复议法说期间按民事诉讼法算；民事诉讼法的条文、行政处罚和诉讼期限是不是一样算，未核实。',
  },
  {
    title: '最后一天放假就顺延',
    says: '自然日和月的期限，最后一天是节假日或者双休日的，顺延到下一个工作日；表里同时写不顺延的那天，赶在那天以前办，怎么算都不迟。',
    basis: [{ law: 'xingzheng-fuyi-fa', article: '第八十八条第一款' }],
    unverified: '同上，依据的民事诉讼法条文未核实。',
  },
  {
    title: '几个月',
    says: '数到那个月的同一日；没有同一日的，到那个月最后一天。1 月 31 日加 1 个月是 2 月最后一天。',
    basis: [],
    unverified: '依据的条文未核实。',
  },
  {
    title: '听证 7 日前',
    says: '听证那天不算，往前数 7 个工作日，最迟那天要通知到。想更稳妥，再早一天。',
    basis: [
      { law: 'xingzheng-chufa-fa', article: '第六十四条第二项' },
      { law: 'xingzheng-chufa-fa', article: '第八十五条' },
    ],
    unverified: '往前数时当天算不算，没有查到明文。',
  },
];
