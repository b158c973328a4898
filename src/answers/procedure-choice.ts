/** Which procedure a case takes — 行政处罚法第三十三条、第五十一条、第六十三条. */
import type { Citation } from '../schema/index.ts';

export const PARTIES = ['个人', '单位'] as const;
/** What the officer means to impose. */
export const MEASURES = ['警告', '小额罚款', '更多罚款', '较重处罚'] as const;
export const FACTS = ['清楚', '还要查'] as const;
/** How grave it is. */
export const GRAVITIES = ['一般', '轻微已改正', '初次已改正'] as const;

export interface CaseFacts {
  readonly party: (typeof PARTIES)[number];
  readonly measure: (typeof MEASURES)[number];
  readonly facts: (typeof FACTS)[number];
  readonly gravity: (typeof GRAVITIES)[number];
}

/** The largest fine that may be decided on the spot, in yuan (第五十一条). */
export const ON_THE_SPOT = { 个人: 200, 单位: 3000 } as const satisfies Record<
  CaseFacts['party'],
  number
>;

export interface ProcedureChoice {
  readonly procedure: '简易程序' | '普通程序';
  readonly reason: string;
  /** Must the person be told of the right to a hearing. */
  readonly hearing: boolean;
  /** Whether there should be, or need be, no penalty at all. */
  readonly leniency?: '不予处罚' | '可以不予处罚' | undefined;
  readonly basis: readonly Citation[];
}

const LAW = 'xingzheng-chufa-fa';
const LENIENCY: Readonly<Record<CaseFacts['gravity'], ProcedureChoice['leniency']>> = {
  一般: undefined,
  轻微已改正: '不予处罚',
  初次已改正: '可以不予处罚',
};

/** `least` is the smallest fine the statute of the matter allows, in yuan. */
export function chooseProcedure(
  { party, measure, facts, gravity }: CaseFacts,
  least = 0,
): ProcedureChoice {
  const limit = ON_THE_SPOT[party];
  const hearing = measure === '较重处罚';
  const lenient = gravity === '一般' ? [] : [{ law: LAW, article: '第三十三条第一款' }];
  const leniency = LENIENCY[gravity];
  const more = leniency ? { leniency } : {};
  if (facts === '还要查')
    return {
      procedure: '普通程序',
      reason: '事实还没有查清，要立案调查。',
      hearing,
      ...more,
      basis: [...lenient, { law: LAW, article: '第五十四条' }],
    };
  if (measure === '小额罚款' && least > limit)
    return {
      procedure: '普通程序',
      reason: `这一项法定罚款从 ${least} 元起，超过对${party}当场罚款的 ${limit} 元，一般不能当场罚。`,
      hearing,
      ...more,
      basis: [...lenient, { law: LAW, article: '第五十一条' }, { law: LAW, article: '第五十四条' }],
    };
  if (measure === '警告' || measure === '小额罚款')
    return {
      procedure: '简易程序',
      reason: `违法事实确凿、有法定依据，对${party}${measure === '警告' ? '给予警告' : `罚款 ${limit} 元以下`}，可以当场决定。`,
      hearing,
      ...more,
      basis: [...lenient, { law: LAW, article: '第五十一条' }],
    };
  return {
    procedure: '普通程序',
    reason: `超出当场处罚的范围（警告，或者对${party} ${limit} 元以下罚款）。`,
    hearing,
    ...more,
    basis: [
      ...lenient,
      { law: LAW, article: '第五十四条' },
      ...(hearing ? [{ law: LAW, article: '第六十三条' }] : []),
    ],
  };
}
