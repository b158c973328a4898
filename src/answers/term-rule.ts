/** What one rule of counting says: from which event, how long, which way, for which cases, by which articles. */
import type { Citation, Day, DeadlineId, TermUnit } from '../schema/index.ts';
import type { EventId } from './case-events.ts';
import { DEADLINES } from './deadlines.ts';
import type { ProceduralLaw } from './procedural-laws.ts';
import type { OwnTerm, TermFacts } from './term-facts.ts';

/** The words an outsider finds a day by. */
export const WHATS = [
  '听证要求',
  '听证通知',
  '听证举行',
  '送达',
  '缴款',
  '加处罚款',
  '复议',
  '起诉',
  '申请法院执行',
  '强制拆除',
  '催告期满',
  '答复',
  '办结',
  '处理',
  '查封扣押期满',
  '上缴',
  '自行纠正',
  '重作',
  '撤回公开',
] as const;
export type What = (typeof WHATS)[number];

/** One of the ten, or a further one. */
export type TermId =
  | DeadlineId
  | 'gonggao'
  | 'kouya'
  | 'tingzheng-shenqing-xuke'
  | 'tingzheng-zuizao'
  | 'tingzheng-zuizao-xuke'
  | 'shoujiao-shangjiao'
  | 'cuigao'
  | 'cuigao-shenqing'
  | 'fuyi-weigaozhi'
  | 'susong-weigaozhi'
  | 'fuyi-susong'
  | 'fuyi-qiman-susong'
  | 'qiangchai'
  | 'chehui'
  | 'chongzuo'
  | 'zixing-jiuzheng'
  | 'zhuansong'
  | 'dafu'
  | 'dafu-xuke'
  | 'chuli';

/** One term after one event. */
export interface TermRule {
  readonly id: TermId;
  readonly event: EventId;
  readonly what: What;
  /** What must be done by then, or may be done from then. */
  readonly title: string;
  readonly whose: '机关' | '当事人';
  readonly count: number;
  readonly unit: TermUnit;
  /**
   * 之内: last day. 之前, 满: so many days lie between, the event and the other day not counted; the one looks for the
   * day before, the other for the day after. 之后: the day after another term has ended, no length of its own.
   */
  readonly way: '之内' | '之前' | '满' | '之后';
  /** Counted from the end of the first of these that runs in the case, instead of from the event itself. */
  readonly from?: readonly TermId[];
  /** May not be done before all of these that run in the case have ended. */
  readonly opensAfter?: readonly TermId[];
  /** The last day also tells from which day something else is allowed: the day after. */
  readonly thenAllowed?: true;
  /** How much longer it may become when somebody in charge approves. */
  readonly extension?: {
    readonly count: number;
    readonly unit: TermUnit;
    readonly basis: readonly Citation[];
  };
  /** 加处罚款: so many days after it has begun it has reached the fine. */
  readonly fullAfter?: number;
  /** What the statute says, in our words. */
  readonly says: string;
  readonly basis: readonly Citation[];
  /** Where the same stood before a statute of a later day. */
  readonly basisBefore?: { readonly day: Day; readonly basis: readonly Citation[] };
  /** What may stop or stretch it. */
  readonly note?: string;
  /** The longest a measure may last, or a fiction: a holiday at its end gives nobody more. */
  readonly fixed?: true;
  /** First and last day of the events it counts for. */
  readonly since?: Day;
  readonly until?: Day;
  /** Only in these cases; absent: in all. */
  readonly when?: (facts: TermFacts) => boolean;
  /** The term another statute or the paper sets instead. */
  readonly own?: (facts: TermFacts) => OwnTerm | undefined;
}

/** An article of a statute the engine counts by. */
export function by(law: ProceduralLaw, ...articles: readonly string[]): Citation[] {
  return articles.map((article) => ({ law, article }));
}

/** One of the ten, set running by this event. */
export function fact(
  id: DeadlineId,
  event: EventId,
  what: What,
  more: Partial<TermRule> = {},
): TermRule {
  const deadline = DEADLINES[id];
  const { title, whose, says, note, law, article, countedBy } = deadline;
  const daily = deadline.kind === '每日加处';
  return {
    id,
    event,
    what,
    title: daily ? '没缴的，开始加处罚款' : title,
    whose: daily ? '机关' : whose,
    count: daily ? 0 : deadline.count,
    unit: daily ? '自然日' : deadline.unit,
    way: daily ? '之后' : deadline.kind === '以前' ? '之前' : '之内',
    ...(daily ? { fullAfter: Math.ceil(deadline.upTo / deadline.percent) } : {}),
    says,
    basis: [{ law, article }, ...(countedBy ? [countedBy] : [])],
    ...(note ? { note } : {}),
    ...more,
  };
}
