/** 不服怎么办: what one can do against one act — computed from who answers for it, so that no editor types it. */
import type { Matter, Register } from '../register/index.ts';
import type { Act, Citation, Day } from '../schema/index.ts';
import { type Facts, holdsIn, usualAct } from './acts.ts';
import { firstBecause } from './first.ts';
import type { Answer } from './handles.ts';
import type { Organ } from './organ.ts';
import { doubtAbout, FUYI, reconsideredBy, reconsideredUnder } from './reconsideration.ts';
import { silenceCounts } from './silence.ts';

/** Reconsideration: by whom, within how many days, and whether it must come before the court. */
export interface Reconsideration {
  /** Several where the person may choose. */
  readonly bodies: readonly string[];
  readonly term: string;
  /** 复议前置. */
  readonly first: boolean;
  /** From when the term runs where it is not the day one learns of a decision. */
  readonly counts?: string;
  readonly basis: readonly Citation[];
}

/** Litigation. Where reconsideration comes first, the term runs from its decision. */
export interface Litigation {
  readonly court: string;
  /** `6 个月`, `30 日`, `15 日`. */
  readonly term: string;
  readonly basis: readonly Citation[];
}

/** Another way than these two: arbitration, a civil suit against the other side. */
export interface OtherWay {
  readonly kind: '诉讼' | '仲裁' | '其他';
  readonly says: string;
  readonly basis: readonly Citation[];
}

/** Everything one can do against an act. Both ways are there, or neither with `none` saying why. */
export interface Remedy {
  readonly act: Act;
  readonly against: Organ;
  readonly reconsideration?: Reconsideration;
  readonly litigation?: Litigation;
  readonly none?: { readonly says: string; readonly basis: readonly Citation[] };
  readonly others: readonly OtherWay[];
  /** What to beware of: a body whose standing is in doubt. */
  readonly notes: readonly string[];
}

const SUSONG = 'xingzheng-susong-fa';

/** What one can do against `act`; the usual one of the matter where nobody says what was done. */
export function remedyOf(
  register: Register,
  { matter, respondent, asOf }: Pick<Answer, 'matter' | 'respondent' | 'asOf'>,
  act: Act = usualAct(matter),
  facts: Facts = {},
): Remedy {
  const head = { act, against: respondent, others: otherWays(matter) };
  const none = noneBecause(matter, act);
  if (none) return { ...head, none, notes: [] };
  const first = firstBecause(matter, act, facts, asOf);
  const counts = act === '申请后不答复' ? silenceCounts(matter, asOf) : undefined;
  const doubt = doubtAbout(register, respondent, asOf);
  return {
    ...head,
    reconsideration: {
      bodies: reconsideredBy(register, respondent, asOf),
      term: '60 日',
      first: first !== undefined,
      ...(counts ? { counts: counts.says } : {}),
      basis: [
        { law: FUYI, article: asOf < '2024-01-01' ? '第九条' : '第二十条' },
        reconsideredUnder(respondent, asOf),
        ...(first ?? []),
        ...(counts?.basis ?? []),
      ],
    },
    litigation: first
      ? { ...courtFor(register, respondent), term: '15 日', basis: [SUITS.after] }
      : directSuit(register, { matter, respondent, asOf }, act, facts),
    notes: doubt === undefined ? [] : [doubt],
  };
}

const SUITS = {
  direct: { law: SUSONG, article: '第四十六条' },
  after: { law: SUSONG, article: '第四十五条' },
  defendant: { law: SUSONG, article: '第二十六条' },
  intermediate: { law: SUSONG, article: '第十五条第一项' },
} as const satisfies Record<string, Citation>;

/** What the terms of a matter's own statute do not speak of: they run from a decision on the matter itself. */
const OWN_TERM_EXCEPT: readonly Act[] = ['申请后不答复', '不予公开信息', '行政强制'];

/** 行政诉讼法第四十六条, unless a statute of the matter's own sets another term. */
function directSuit(
  register: Register,
  { matter, respondent }: { matter: Matter; respondent: Organ; asOf: Day },
  act: Act,
  facts: Facts,
): Litigation {
  const court = courtFor(register, respondent);
  const more = respondent.kind === '县政府' ? [SUITS.intermediate] : [];
  const own = (matter.remedy ?? []).find(
    (way) => way.kind === '诉讼' && way.days !== undefined && holdsIn(way, facts),
  );
  if (own && !OWN_TERM_EXCEPT.includes(act))
    return {
      ...court,
      term: `${own.days} 日`,
      basis: [{ law: own.law, article: own.article }, ...more],
    };
  return { ...court, term: '6 个月', basis: [SUITS.direct, SUITS.defendant, ...more] };
}

/** 行政诉讼法第十五条: a suit against the county government begins at the intermediate court. */
function courtFor({ site }: Register, { kind }: Organ): { readonly court: string } {
  const { court, superior } = site.government;
  return { court: kind === '县政府' ? (superior?.court ?? '中级人民法院') : court };
}

/** 行政复议法第十二条第四项 and what is no decision at all. */
function noneBecause(matter: Matter, act: Act): Remedy['none'] {
  if (matter.noRemedy !== undefined) return { says: matter.noRemedy, basis: [] };
  if (act === '调解')
    return {
      says: '调解靠双方自愿，不是行政决定，不能复议，也不能告行政机关；谈不成的向对方主张，可以起诉对方。',
      basis: [{ law: FUYI, article: '第十二条第四项' }],
    };
  if (act === '服务')
    return {
      says: '这里只提供服务、尽职责，没有作出对您不利的决定，没有可以复议、起诉的对象；服务不好可以投诉。',
      basis: [],
    };
  return undefined;
}

/** Ways a statute opens beside these two. A suit with a term of its own is the administrative one, told above. */
function otherWays(matter: Matter): readonly OtherWay[] {
  return (matter.remedy ?? []).flatMap(({ kind, days, says, law, article }) =>
    kind === '复议' || (kind === '诉讼' && days !== undefined)
      ? []
      : [{ kind, says, basis: [{ law, article }] }],
  );
}
