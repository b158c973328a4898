/** What the days of a case turn on besides the event and its day: what was decided, and what the statutes say of it. */
import type { Citation, TermUnit } from '../schema/index.ts';
import type { EventId } from './case-events.ts';

/** A term which another statute, or the paper itself, sets in the place of the usual one. */
export interface OwnTerm {
  readonly count: number;
  readonly unit: TermUnit;
  /** Empty where the paper sets it. */
  readonly basis: readonly Citation[];
}

/** The case as far as its days depend on it. */
export interface TermFacts {
  /** What was decided or asked for; 处罚 also stands for other acts that lay a duty on somebody. */
  readonly act: '处罚' | '许可' | '裁决' | '公开' | '其他';
  /** A fine is to be paid. */
  readonly fine: boolean;
  /** Something is to be taken down. */
  readonly demolition: boolean;
  /** There is something a court can carry out. */
  readonly enforceable: boolean;
  /** The articles that want reconsideration before a suit. */
  readonly reviewFirst?: readonly Citation[] | undefined;
  /** A shorter term to sue directly. */
  readonly suit?: OwnTerm | undefined;
  /** The article by which the organ takes it down itself, without a court. */
  readonly ownForce?: Citation | undefined;
  /** The term to answer an application that the matter's own statute sets. */
  readonly reply?: OwnTerm | undefined;
  /** What the paper itself says: 责令 30 日内重新处理, 扣押 15 日. */
  readonly term?: OwnTerm | undefined;
  /** Were the way and the term of objecting told? Unsaid: yes, unless somebody merely came to know of the act. */
  readonly told?: boolean | undefined;
  /** Served by public notice (公告送达): the event's day is that of the notice. */
  readonly byNotice?: boolean | undefined;
  /** Days of testing, inspection or appraisal, which do not count into a seizure (行政强制法第二十五条第三款). */
  readonly testing?: number | undefined;
  /** The term was lawfully extended, and the person told. */
  readonly extended?: boolean | undefined;
}

/** An ordinary fine: what is taken where nothing is said. */
const PLAIN_FINE: TermFacts = {
  act: '处罚',
  fine: true,
  demolition: false,
  enforceable: true,
};

/** 土地管理法第八十三条: fifteen days to sue where a building on unlawfully occupied land is to be taken down. */
export const LAND_DEMOLITION_SUIT: OwnTerm = {
  count: 15,
  unit: '自然日',
  basis: [{ law: 'tudi-guanli-fa', article: '第八十三条' }],
};

/** 政府信息公开条例第三十三条第二款. */
export const ANSWERING_INFORMATION: OwnTerm = {
  count: 20,
  unit: '工作日',
  basis: [{ law: 'zhengfu-xinxi-gongkai-tiaoli', article: '第三十三条第二款' }],
};

/** Decisions that touch an ownership or right of use of nature already held: 行政复议法第二十三条第一款第二项. */
const HELD_RIGHT: readonly Citation[] = [
  { law: 'xingzheng-fuyi-fa', article: '第二十三条第一款第二项' },
];
/** Refusals of information: 行政复议法第二十三条第一款第四项. */
const WITHHELD: readonly Citation[] = [
  { law: 'xingzheng-fuyi-fa', article: '第二十三条第一款第四项' },
];

const REFUSED: TermFacts = { act: '许可', fine: false, demolition: false, enforceable: false };
const TAKEN_DOWN: TermFacts = { act: '处罚', fine: false, demolition: true, enforceable: true };
const SETTLED: TermFacts = { act: '裁决', fine: false, demolition: false, enforceable: true };

/** What is taken where nothing is said of the case: an application is for a licence, anything else a fine. */
export function usualFacts(event: EventId): TermFacts {
  return event === 'shouli' ? REFUSED : PLAIN_FINE;
}

/** What a reader of the calculator may say of the case. */
export const CASES = [
  { id: 'fakuan', name: '罚款', facts: PLAIN_FINE },
  { id: 'chufa', name: '不罚款的处罚、责令改正', facts: { ...PLAIN_FINE, fine: false } },
  {
    id: 'chai-tudi',
    name: '限期拆除：非法占地上的房（土地管理法）',
    facts: { ...TAKEN_DOWN, suit: LAND_DEMOLITION_SUIT },
  },
  {
    id: 'chai-guihua',
    name: '限期拆除：没有规划许可的房（城乡规划法）',
    facts: { ...TAKEN_DOWN, ownForce: { law: 'chengxiang-guihua-fa', article: '第六十五条' } },
  },
  {
    id: 'tudi',
    name: '土地权属争议的处理决定（没有证）',
    facts: {
      ...SETTLED,
      suit: {
        count: 30,
        unit: '自然日',
        basis: [{ law: 'tudi-guanli-fa', article: '第十四条第三款' }],
      },
    },
  },
  {
    id: 'linquan',
    name: '林木、林地权属争议的处理决定（没有证）',
    facts: {
      ...SETTLED,
      suit: {
        count: 30,
        unit: '自然日',
        basis: [{ law: 'senlin-fa', article: '第二十二条第三款' }],
      },
    },
  },
  {
    id: 'youzheng',
    name: '土地、林木、草原争议的处理决定（已经领了证）',
    facts: { ...SETTLED, reviewFirst: HELD_RIGHT },
  },
  { id: 'xuke', name: '许可（不予许可）', facts: REFUSED },
  {
    id: 'gongkai',
    name: '政府信息公开（不予公开）',
    facts: { ...REFUSED, act: '公开', reviewFirst: WITHHELD },
  },
  { id: 'qita', name: '给付、确认和别的申请', facts: { ...REFUSED, act: '其他' } },
] as const satisfies readonly { id: string; name: string; facts: TermFacts }[];
