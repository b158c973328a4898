/** The facts of a case, read from the matter it is about and from what the asker says. */
import type { Matter } from '../register/index.ts';
import { type Act, type Citation, type Day, FACTS, type FactKey } from '../schema/index.ts';
import { type Facts, holdsIn, usualAct } from './acts.ts';
import type { EventId } from './case-events.ts';
import { firstBecause } from './first.ts';
import {
  ANSWERING_INFORMATION,
  LAND_DEMOLITION_SUIT,
  type OwnTerm,
  type TermFacts,
  usualFacts,
} from './term-facts.ts';

/** What somebody says of the case: 处罚内容=限期拆除, 持证=无. */
export type Given = ReadonlyMap<string, string>;

/** What days turn on besides the facts every answer knows. */
export const TERM_FACTS = ['告知期限', '送达方式', '检测', '延长'] as const;

/** What happened, when, about which matter, and what is said of the case. */
export interface CaseAsked {
  readonly event: EventId;
  readonly day: Day;
  /** Undefined: what is usual after the event. */
  readonly matter: Matter | undefined;
  readonly given: Given;
  readonly term?: OwnTerm | undefined;
}

/** Articles by which the organ that orders a demolition carries it out itself. */
const OWN_FORCE: readonly Citation[] = [
  { law: 'chengxiang-guihua-fa', article: '第六十五条' },
  { law: 'chengxiang-guihua-fa', article: '第六十八条' },
  { law: 'gonglu-fa', article: '第八十一条' },
];

const INFORMATION = 'zhengfu-xinxi-gongkai-tiaoli';

const yes = (value: string) => !/^[无否没不未]/.test(value);

export function factsOf({ event, day, matter, given, term }: CaseAsked): TermFacts {
  const facts = factsSaid(given);
  const act = matter ? actOf(matter) : usualFacts(event).act;
  const way = suitOf(matter, facts);
  const content = given.get('处罚内容');
  const demolition = content
    ? content.includes('拆')
    : way?.given?.includes('拆') === true ||
      (matter?.type === '行政强制' && matter.name.includes('拆除'));
  const punishes = matter ? matter.type === '行政处罚' : act === '处罚';
  const told = given.get('告知期限');
  const extended = given.get('延长');
  const testing = /\d+/.exec(given.get('检测') ?? '')?.[0];
  return {
    act,
    fine: punishes && (content ? content.includes('罚款') : !demolition),
    demolition,
    enforceable: act === '处罚' || act === '裁决',
    reviewFirst: matter && firstBecause(matter, refused(matter, act), facts, day),
    suit: way?.term ?? (demolition && citesLand(matter) ? LAND_DEMOLITION_SUIT : undefined),
    ownForce: demolition ? OWN_FORCE.find((citation) => cites(matter, citation)) : undefined,
    reply: replyOf(matter, act),
    term,
    ...(told === undefined ? {} : { told: yes(told) }),
    ...(given.get('送达方式')?.includes('公告') ? { byNotice: true } : {}),
    ...(testing === undefined ? {} : { testing: Number(testing) }),
    ...(extended === undefined ? {} : { extended: yes(extended) }),
  };
}

/** In the words of the records: 持证=没有 is 无, 处罚内容=责令限期拆除房屋 is 限期拆除. */
function factsSaid(given: Given): Facts {
  const said = [...given].filter(([key]) => key in FACTS) as [FactKey, string][];
  return Object.fromEntries(
    said.map(([key, value]) => {
      if (key === '持证') return [key, yes(value) ? '有' : '无'];
      return [key, key === '处罚内容' && value.includes('拆') ? '限期拆除' : value];
    }),
  );
}

/** What kind of act the matter's terms belong to. */
function actOf(matter: Matter): TermFacts['act'] {
  if (matter.basis.some(({ law }) => law.id === INFORMATION)) return '公开';
  const act = usualAct(matter);
  if (act === '裁决') return '裁决';
  if (act === '准予许可' || act === '不予许可') return '许可';
  if (act === '处罚决定' || act === '行政强制' || act === '责令') return '处罚';
  // Orders stand among the other powers, whose usual act is a confirmation.
  return matter.type === '其他行政权力' && matter.act === undefined ? '处罚' : '其他';
}

/** The act one objects to: for information a refusal. */
function refused(matter: Matter, act: TermFacts['act']): Act {
  return act === '公开' ? '不予公开信息' : usualAct(matter);
}

/** A shorter term to sue, where the matter's record has one for this case. */
function suitOf(
  matter: Matter | undefined,
  facts: Facts,
): { readonly term: OwnTerm; readonly given: string | undefined } | undefined {
  const way = matter?.remedy?.find(
    (one) => one.kind === '诉讼' && one.days !== undefined && holdsIn(one, facts),
  );
  if (way?.days === undefined) return undefined;
  const { days, law, article } = way;
  return {
    term: { count: days, unit: '自然日', basis: [{ law, article }] },
    given: way.given,
  };
}

function cites(matter: Matter | undefined, { law, article = '' }: Citation): boolean {
  return (
    matter?.basis.some((one) => one.law.id === law && one.article?.startsWith(article) === true) ===
    true
  );
}

function citesLand(matter: Matter | undefined): boolean {
  return cites(matter, { law: 'tudi-guanli-fa', article: '' });
}

/** The term of the guide, where it is another statute's than the general one for licences. */
function replyOf(matter: Matter | undefined, act: TermFacts['act']): OwnTerm | undefined {
  if (act === '公开') return ANSWERING_INFORMATION;
  const statutory = matter && 'guide' in matter ? matter.guide?.statutory : undefined;
  if (!statutory?.law || !statutory.article || statutory.law === 'xingzheng-xuke-fa')
    return undefined;
  const { days, unit, law, article } = statutory;
  return { count: days, unit, basis: [{ law, article }] };
}
