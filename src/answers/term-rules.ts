/**
 * What each event of a case sets running: the ten terms of deadlines.ts in their places, and the further ones a
 * case meets. Read in 行政处罚法 (2021), 行政强制法 (2011), 行政复议法 (2023) and 行政诉讼法 (2017).
 */
import type { Citation, Day, DeadlineId, TermUnit } from '../schema/index.ts';
import { DEADLINES } from './deadlines.ts';

/** Those four statutes are all in force in their present form from this day; earlier events are not counted here. */
export const FIRST_EVENT_DAY: Day = '2024-01-01';

const CHUFA = 'xingzheng-chufa-fa';
const QIANGZHI = 'xingzheng-qiangzhi-fa';
const FUYI = 'xingzheng-fuyi-fa';
const SUSONG = 'xingzheng-susong-fa';

/** What may have happened on the day a reader enters, in the order of a case. */
export const EVENTS = [
  { id: 'lian', name: '立案', says: '负责人批准立案那天' },
  { id: 'dengji', name: '先行登记保存证据', says: '开出先行登记保存通知书那天' },
  { id: 'kouya', name: '查封、扣押', says: '实施查封、扣押那天' },
  { id: 'gaozhi', name: '告知听证权', says: '当事人收到听证告知书那天' },
  { id: 'tongzhi', name: '发出听证通知', says: '当事人收到听证通知书那天' },
  { id: 'tingzheng', name: '定下听证日', says: '准备开听证会那天' },
  { id: 'jueding', name: '作出处罚决定', says: '决定书上写的那天' },
  { id: 'songda', name: '决定书送达', says: '当事人收到处罚决定书那天' },
  { id: 'shoujiao', name: '当场收缴罚款', says: '执法人员当场收钱那天；在水上收的，靠岸那天' },
  { id: 'qiman', name: '缴款期满', says: '可以缴罚款的最后一天' },
  { id: 'cuigao', name: '催告书送达', says: '当事人收到催告书那天' },
  { id: 'fuyi', name: '复议决定送达', says: '收到复议决定书那天' },
  { id: 'fuyi-qiman', name: '复议期满没有决定', says: '复议机关应当作出决定的最后一天' },
  { id: 'chexiao', name: '处罚决定被撤销或者变更', says: '撤销、变更、确认违法或者无效的那天' },
] as const satisfies readonly { id: string; name: string; says: string }[];
export type EventId = (typeof EVENTS)[number]['id'];
/** One of the ten, or a further one. */
export type TermId =
  | DeadlineId
  | 'kouya'
  | 'kouya-yanchang'
  | 'tingzheng-zuizao'
  | 'shoujiao-shangjiao'
  | 'cuigao-shenqing'
  | 'fuyi-susong'
  | 'fuyi-qiman-susong'
  | 'fuyi-shenqing-zhixing'
  | 'chehui';

/** One term after one event. */
export interface TermRule {
  readonly id: TermId;
  readonly event: EventId;
  /** What must be done by then, or may be done from then. */
  readonly title: string;
  readonly whose: '机关' | '当事人';
  readonly count: number;
  readonly unit: TermUnit;
  /** 之内: last day. 之前: last day before the event. 满: first day allowed. 之后: first day after the term has run. */
  readonly way: '之内' | '之前' | '满' | '之后';
  /** Counted from the end of this term of the same event instead of from the event itself. */
  readonly from?: TermId;
  /** What the statute says, in our words. */
  readonly says: string;
  readonly basis: readonly Citation[];
  /** What may stop or stretch it. */
  readonly note?: string;
  /** The longest a measure may last: a holiday at its end gives nobody more. */
  readonly fixed?: true;
}

const WORKDAYS = { law: CHUFA, article: '第八十五条' };

/** One of the ten, set running by this event. */
function fact(id: DeadlineId, event: EventId, from?: TermId): TermRule {
  const deadline = DEADLINES[id];
  const { title, whose, says, note, law, article, countedBy } = deadline;
  const daily = deadline.kind === '每日加处';
  return {
    id,
    event,
    title: daily ? '没缴的，开始加处罚款' : title,
    whose: daily ? '机关' : whose,
    count: daily ? 0 : deadline.count,
    unit: daily ? '自然日' : deadline.unit,
    way: daily ? '之后' : deadline.kind === '以前' ? '之前' : '之内',
    ...(from ? { from } : {}),
    says,
    basis: [{ law, article }, ...(countedBy ? [countedBy] : [])],
    ...(note ? { note } : {}),
  };
}

export const TERM_RULES: readonly TermRule[] = [
  fact('banan', 'lian'),
  fact('xianxing-dengji', 'dengji'),
  {
    id: 'kouya',
    event: 'kouya',
    title: '对查封、扣押的东西作出处理决定',
    whose: '机关',
    count: 30,
    unit: '自然日',
    way: '之内',
    says: '查封、扣押不超过 30 日。',
    basis: [
      { law: QIANGZHI, article: '第二十五条第一款' },
      { law: QIANGZHI, article: '第二十七条' },
    ],
    note: '检测、检验、检疫、技术鉴定的时间不算在内。',
    fixed: true,
  },
  {
    id: 'kouya-yanchang',
    event: 'kouya',
    title: '延长查封、扣押的最后一天',
    whose: '机关',
    count: 60,
    unit: '自然日',
    way: '之内',
    says: '情况复杂，负责人批准，可以延长，延长不超过 30 日；延长决定要书面告知当事人。',
    basis: [{ law: QIANGZHI, article: '第二十五条' }],
    note: '法律、行政法规另有规定的除外。',
    fixed: true,
  },
  fact('tingzheng-shenqing', 'gaozhi'),
  {
    id: 'tingzheng-zuizao',
    event: 'tongzhi',
    title: '最早可以开听证会',
    whose: '机关',
    count: 7,
    unit: '工作日',
    way: '满',
    says: '听证 7 日前通知时间、地点；通知后满 7 个工作日才可以开。',
    basis: [{ law: CHUFA, article: '第六十四条第二项' }, WORKDAYS],
  },
  fact('tingzheng-tongzhi', 'tingzheng'),
  fact('songda', 'jueding'),
  fact('jiaokuan', 'songda'),
  fact('jiachu', 'songda', 'jiaokuan'),
  fact('fuyi', 'songda'),
  fact('susong', 'songda'),
  fact('shenqing-zhixing', 'songda', 'susong'),
  {
    id: 'shoujiao-shangjiao',
    event: 'shoujiao',
    title: '把收的罚款交回单位',
    whose: '机关',
    count: 2,
    unit: '工作日',
    way: '之内',
    says: '当场收缴的罚款 2 日内交到行政机关；行政机关再在 2 日内缴到银行。',
    basis: [{ law: CHUFA, article: '第七十一条' }, WORKDAYS],
  },
  fact('jiachu', 'qiman'),
  {
    id: 'cuigao-shenqing',
    event: 'cuigao',
    title: '仍不履行的，可以申请法院强制执行',
    whose: '机关',
    count: 10,
    unit: '工作日',
    way: '之后',
    says: '催告书送达 10 日后仍不履行，才可以向法院申请。',
    basis: [
      { law: QIANGZHI, article: '第五十四条' },
      { law: QIANGZHI, article: '第六十九条' },
    ],
  },
  {
    id: 'fuyi-susong',
    event: 'fuyi',
    title: '不服复议决定，起诉',
    whose: '当事人',
    count: 15,
    unit: '自然日',
    way: '之内',
    says: '从收到复议决定书那天起 15 日内起诉。',
    basis: [{ law: SUSONG, article: '第四十五条' }],
    note: '法律另有规定的除外。',
  },
  {
    id: 'fuyi-shenqing-zhixing',
    event: 'fuyi',
    title: '申请法院强制执行',
    whose: '机关',
    count: 3,
    unit: '月',
    way: '之内',
    from: 'fuyi-susong',
    says: '不起诉又不履行的，从起诉期满那天起 3 个月内申请；复议维持的由原机关申请，变更的由复议机关申请。',
    basis: [
      { law: QIANGZHI, article: '第五十三条' },
      { law: FUYI, article: '第七十八条' },
    ],
  },
  {
    id: 'fuyi-qiman-susong',
    event: 'fuyi-qiman',
    title: '复议机关没有决定，起诉',
    whose: '当事人',
    count: 15,
    unit: '自然日',
    way: '之内',
    says: '复议机关逾期不作决定的，从复议期满那天起 15 日内起诉。',
    basis: [{ law: SUSONG, article: '第四十五条' }],
    note: '法律另有规定的除外。',
  },
  {
    id: 'chehui',
    event: 'chexiao',
    title: '撤回公开的决定，说明理由',
    whose: '机关',
    count: 3,
    unit: '工作日',
    way: '之内',
    says: '公开过的处罚决定被撤销、变更、确认违法或者无效的，3 日内撤回公开的信息并说明理由。',
    basis: [{ law: CHUFA, article: '第四十八条第二款' }, WORKDAYS],
  },
];
