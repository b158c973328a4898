/** How terms are counted, and on which text each way of counting rests. */
import type { Citation } from '../schema/index.ts';
import { by } from './term-rule.ts';

/** One rule of counting. */
export interface CountingRule {
  readonly title: string;
  readonly says: string;
  readonly basis: readonly Citation[];
  /** What no statute says, so that another one is followed; absent where the articles say it all. */
  readonly byAnalogy?: string;
}

export const COUNTING_RULES: readonly CountingRule[] = [
  {
    title: '哪些是工作日',
    says: '行政处罚法的二日、三日、五日、七日，行政强制法的十日以内，行政许可法的期限，行政复议法的三日、五日、七日、十日，都是工作日，不含节假日；信息公开条例直接写“工作日”。调休上班的双休日算工作日。',
    basis: [
      ...by('xingzheng-chufa-fa', '第八十五条'),
      ...by('xingzheng-qiangzhi-fa', '第六十九条'),
      ...by('xingzheng-xuke-fa', '第八十二条'),
      ...by('xingzheng-fuyi-fa', '第八十八条第二款'),
      ...by('zhengfu-xinxi-gongkai-tiaoli', '第三十三条第二款'),
    ],
  },
  {
    title: '哪些是自然日',
    says: '其余的 15 日、30 日、60 日、90 日，一天一天数，节假日算在里头。',
    basis: by('xingzheng-chufa-fa', '第八十五条'),
  },
  {
    title: '开始那天不算',
    says: '从第二天起数第 1 日。复议、诉讼、申请法院执行都这样数。',
    basis: [
      ...by('minshi-susong-fa', '第八十五条'),
      ...by('xingzheng-fuyi-fa', '第八十八条第一款'),
      ...by('xingzheng-susong-fa', '第一百零一条'),
      ...by('xingsu-jieshi', '第四十八条'),
    ],
    byAnalogy: '行政处罚法、行政强制法、行政许可法自己的期限没有写这一点，比照民事诉讼法。',
  },
  {
    title: '最后一天放假就顺延',
    says: '自然日和月的期限，最后一天是节假日或者双休日的，顺延到下一个工作日；表里同时写不顺延的那天，赶在那天以前办，怎么算都不迟。查封、扣押的 30 日是最长时间，不顺延。',
    basis: by('minshi-susong-fa', '第八十五条'),
    byAnalogy: '缴款、办案这些期限没有写顺延，比照民事诉讼法。',
  },
  {
    title: '几个月',
    says: '数到那个月的同一日；没有同一日的，到那个月最后一天。1 月 31 日加 1 个月是 2 月最后一天。',
    basis: by('minfadian', '第二百零二条'),
    byAnalogy: '民法典写的是民法上的期间，行政期限比照它。',
  },
  {
    title: '听证 7 日前',
    says: '通知那天、听证那天都不算，中间隔满 7 个工作日。中间不足 7 个的，通知晚了。',
    basis: [
      ...by('xingzheng-chufa-fa', '第六十四条第二项', '第八十五条'),
      ...by('xingzheng-xuke-fa', '第四十八条第一款第一项', '第八十二条'),
    ],
    byAnalogy: '往前数时当天算不算，没有明文；两头都不算，怎么数都够 7 日。',
  },
  {
    title: '哪几天可以申请法院执行',
    says: '复议和起诉的期限都过了才可以申请；最后一天从起诉期满那天数 3 个月，当场处罚这类只能先复议的，从复议期满那天数。起诉期限比复议的 60 日短的（比如限期拆除 15 日），两个条件都守住：等复议期满，又赶在起诉期满 3 个月以内。',
    basis: [...by('xingzheng-qiangzhi-fa', '第五十三条'), ...by('xingsu-jieshi', '第一百五十六条')],
  },
];
