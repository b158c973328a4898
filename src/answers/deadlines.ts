/**
 * The ten terms of a case, as facts: how long, counted how, from which event, by which article.
 * Working days: 行政处罚法第八十五条 for 二日、三日、五日、七日 of that law, nothing else among these ten;
 * 90、60、15 days are calendar days, months are calendar months.
 */
import type { Citation, DeadlineId, TermUnit } from '../schema/index.ts';

/** What sets a term running. */
const DEADLINE_EVENTS = [
  '立案',
  '告知听证权利',
  '举行听证',
  '宣告决定',
  '收到决定书',
  '缴款期满',
  '知道行政行为',
  '复议诉讼期满',
  '登记保存',
] as const;
export type DeadlineEvent = (typeof DEADLINE_EVENTS)[number];

interface Common {
  readonly id: DeadlineId;
  /** What has to be done, in a few words. */
  readonly title: string;
  /** Whose term it is. */
  readonly whose: '机关' | '当事人';
  readonly from: DeadlineEvent;
  readonly law: string;
  readonly article: string;
  /** One plain sentence. */
  readonly says: string;
  /** What else must be known before one relies on it. */
  readonly note?: string;
  /** The article that makes these working days. */
  readonly countedBy?: Citation;
}

/** A term of so many days or months, discriminated by the way it runs. */
export type Deadline =
  | (Common & { readonly kind: '以内'; readonly count: number; readonly unit: TermUnit })
  /** So many days must lie before the event. */
  | (Common & { readonly kind: '以前'; readonly count: number; readonly unit: TermUnit })
  /** A surcharge: it grows every day by a share of the fine until it reaches the fine. */
  | (Common & { readonly kind: '每日加处'; readonly percent: number; readonly upTo: number });

const CHUFA = 'xingzheng-chufa-fa';
const WORKING_DAYS: Citation = { law: CHUFA, article: '第八十五条' };

export const DEADLINES: Readonly<Record<DeadlineId, Deadline>> = {
  banan: {
    id: 'banan',
    kind: '以内',
    title: '作出处罚决定',
    whose: '机关',
    count: 90,
    unit: '自然日',
    from: '立案',
    law: CHUFA,
    article: '第六十条',
    says: '立案之日起 90 日内作出行政处罚决定。',
    note: '法律、法规、规章另有规定的，按那个规定。',
  },
  'tingzheng-shenqing': {
    id: 'tingzheng-shenqing',
    kind: '以内',
    title: '要求听证',
    whose: '当事人',
    count: 5,
    unit: '工作日',
    from: '告知听证权利',
    law: CHUFA,
    article: '第六十四条第一项',
    says: '告知以后 5 个工作日内，当事人可以要求听证。',
    countedBy: WORKING_DAYS,
  },
  'tingzheng-tongzhi': {
    id: 'tingzheng-tongzhi',
    kind: '以前',
    title: '通知听证的时间、地点',
    whose: '机关',
    count: 7,
    unit: '工作日',
    from: '举行听证',
    law: CHUFA,
    article: '第六十四条第二项',
    says: '举行听证的 7 个工作日以前，通知当事人和有关人员时间、地点；通知那天、听证那天都不算，中间隔满 7 个工作日。',
    countedBy: WORKING_DAYS,
  },
  songda: {
    id: 'songda',
    kind: '以内',
    title: '送达决定书',
    whose: '机关',
    count: 7,
    unit: '工作日',
    from: '宣告决定',
    law: CHUFA,
    article: '第六十一条第一款',
    says: '宣告后当场交付；当事人不在场的，7 个工作日内送达。',
    countedBy: WORKING_DAYS,
  },
  jiaokuan: {
    id: 'jiaokuan',
    kind: '以内',
    title: '缴纳罚款',
    whose: '当事人',
    count: 15,
    unit: '自然日',
    from: '收到决定书',
    law: CHUFA,
    article: '第六十七条第三款',
    says: '收到决定书之日起 15 日内，到指定银行或者通过电子支付系统缴纳。',
    note: '确有经济困难的，可以申请延期或者分期（行政处罚法第六十六条第二款）。',
  },
  jiachu: {
    id: 'jiachu',
    kind: '每日加处',
    title: '加处罚款',
    whose: '当事人',
    percent: 3,
    upTo: 100,
    from: '缴款期满',
    law: CHUFA,
    article: '第七十二条第一款第一项',
    says: '到期不缴，每日按罚款数额的 3% 加处，加处的总数不超过罚款数额。',
    note: '行政复议、行政诉讼期间不计算（行政处罚法第七十三条第三款）。',
  },
  fuyi: {
    id: 'fuyi',
    kind: '以内',
    title: '申请行政复议',
    whose: '当事人',
    count: 60,
    unit: '自然日',
    from: '知道行政行为',
    law: 'xingzheng-fuyi-fa',
    article: '第二十条第一款',
    says: '知道或者应当知道之日起 60 日内申请行政复议。',
    note: '别的法律规定的期限超过 60 日的，按那个期限。',
  },
  susong: {
    id: 'susong',
    kind: '以内',
    title: '提起行政诉讼',
    whose: '当事人',
    count: 6,
    unit: '月',
    from: '知道行政行为',
    law: 'xingzheng-susong-fa',
    article: '第四十六条第一款',
    says: '直接起诉的，知道或者应当知道之日起 6 个月内提出。',
    note: '先复议再起诉的，收到复议决定书之日起 15 日内（行政诉讼法第四十五条）；法律另有规定的，按那个规定。',
  },
  'shenqing-zhixing': {
    id: 'shenqing-zhixing',
    kind: '以内',
    title: '申请法院强制执行',
    whose: '机关',
    count: 3,
    unit: '月',
    from: '复议诉讼期满',
    law: 'xingzheng-qiangzhi-fa',
    article: '第五十三条',
    says: '当事人不复议、不起诉又不履行的，复议和起诉的期限届满之日起 3 个月内申请。',
    note: '申请前先催告；催告书送达 10 个工作日后仍不履行的才能申请（行政强制法第五十四条、第六十九条）。批准延期、分期缴罚款的，从延期、分期结束那天起算（行政处罚法第七十二条第二款）。',
  },
  'xianxing-dengji': {
    id: 'xianxing-dengji',
    kind: '以内',
    title: '处理先行登记保存的证据',
    whose: '机关',
    count: 7,
    unit: '工作日',
    from: '登记保存',
    law: CHUFA,
    article: '第五十六条',
    says: '先行登记保存以后 7 个工作日内作出处理决定。',
    countedBy: WORKING_DAYS,
  },
};

/** How long, for a chip: 90 日 · 5 个工作日 · 6 个月 · 每日 3%. */
export function sayTerm(term: { readonly count: number; readonly unit: TermUnit }): string {
  if (term.unit === '月') return term.count === 12 ? '1 年' : `${term.count} 个月`;
  return term.unit === '工作日' ? `${term.count} 个工作日` : `${term.count} 日`;
}

/** The same for a deadline, with the way it runs. */
export function sayDeadline(deadline: Deadline): string {
  switch (deadline.kind) {
    case '以内':
      return `${sayTerm(deadline)}内`;
    case '以前':
      return `${sayTerm(deadline)}以前`;
    case '每日加处':
      return `每日 ${deadline.percent}%`;
    default:
      return deadline satisfies never;
  }
}
