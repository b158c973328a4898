/** The facts of a case, read from the matter it is about and from what the asker says. */
import type { Matter } from '../register/index.ts';
import type { Citation } from '../schema/index.ts';
import type { EventId } from './case-events.ts';
import {
  ANSWERING_INFORMATION,
  HELD_RIGHT,
  LAND_DEMOLITION_SUIT,
  type OwnTerm,
  type TermFacts,
  usualFacts,
  WITHHELD,
} from './term-facts.ts';

/** What somebody says of the case: 处罚内容=限期拆除, 持证=无. */
export type Given = ReadonlyMap<string, string>;

/** The facts that days turn on, each with the values that mean it. Everything else said is told back as idle. */
export const KNOWN_FACTS = [
  '处罚内容',
  '持证',
  '不公开理由',
  '告知期限',
  '送达方式',
  '延长',
] as const;

/** Articles by which the organ that orders the demolition carries it out itself. */
const OWN_FORCE: readonly Citation[] = [
  { law: 'chengxiang-guihua-fa', article: '第六十五条' },
  { law: 'chengxiang-guihua-fa', article: '第六十八条' },
  { law: 'gonglu-fa', article: '第八十一条' },
];

const INFORMATION = 'zhengfu-xinxi-gongkai-tiaoli';
/** Refused because it may not be made public: 政府信息公开条例第十四条至第十六条; 行政复议法实施条例第三十一条. */
const SECRET =
  /秘密|隐私|第三方|国家安全|公共安全|经济安全|社会稳定|禁止公开|内部|人事|后勤|过程|讨论记录|磋商|请示|案卷|第十[四五六]条/;

const no = (value: string | undefined) =>
  value !== undefined && /^(无|否|没有|不|未|没)/.test(value);
const yes = (value: string | undefined) => value !== undefined && !no(value);

/** `matter` undefined: what is usual after the event. */
export function factsOf(
  event: EventId,
  matter: Matter | undefined,
  given: Given,
  term?: OwnTerm,
): TermFacts {
  const content = given.get('处罚内容');
  const ownSuit = matter?.remedy?.some((r) => r.kind === '诉讼' && r.days !== undefined) === true;
  const act = matter ? actOf(matter) : usualFacts(event).act;
  const penal = act === '处罚';
  const demolition = content
    ? /拆/.test(content)
    : (penal && ownSuit) || (matter?.type === '行政强制' && /拆除/.test(matter.name));
  const punishes = matter ? matter.type === '行政处罚' : penal;
  const fine = punishes && (content ? /罚款/.test(content) : !demolition);
  const cites = (citation: Citation) =>
    matter?.basis.some(
      ({ law, article }) =>
        law.id === citation.law && (article ?? '').startsWith(citation.article ?? ''),
    );
  const notice = given.get('送达方式') ?? given.get('送达');
  const toldSaid = [...given].find(([key]) => key.includes('告知'))?.[1];
  const extended = given.get('延长');
  return {
    act,
    fine,
    demolition,
    enforceable: act === '处罚' || act === '裁决',
    reviewFirst: reviewFirst(act, given),
    suit: suitOf(matter, act, demolition),
    ownForce: demolition ? OWN_FORCE.find((citation) => cites(citation)) : undefined,
    reply: replyOf(matter, act),
    term,
    ...(toldSaid === undefined ? {} : { told: yes(toldSaid) }),
    ...(notice?.includes('公告') ? { byNotice: true } : {}),
    ...(extended === undefined ? {} : { extended: yes(extended) }),
  };
}

function actOf(matter: Matter): TermFacts['act'] {
  if (matter.basis.some(({ law }) => law.id === INFORMATION)) return '公开';
  if (matter.list !== '权力清单') return '其他';
  switch (matter.type) {
    case '行政许可':
      return '许可';
    case '行政裁决':
      return '裁决';
    case '行政处罚':
    case '行政强制':
    case '行政征收':
    case '其他行政权力':
      return '处罚';
    default:
      return '其他';
  }
}

function reviewFirst(act: TermFacts['act'], given: Given): Citation | undefined {
  if (yes(given.get('持证'))) return HELD_RIGHT;
  if (act !== '公开') return undefined;
  const why = given.get('不公开理由');
  return why === undefined || SECRET.test(why) ? WITHHELD : undefined;
}

/** A shorter term to sue: the matter's own, or that of 土地管理法 for a demolition it orders. */
function suitOf(
  matter: Matter | undefined,
  act: TermFacts['act'],
  demolition: boolean,
): OwnTerm | undefined {
  if (!matter || !(act === '裁决' || demolition)) return undefined;
  const own = matter.remedy?.find((r) => r.kind === '诉讼' && r.days !== undefined);
  if (own?.days !== undefined) {
    const { days, law, article } = own;
    return { count: days, unit: '自然日', basis: [{ law, article }] };
  }
  const land = demolition && matter.basis.some(({ law }) => law.id === 'tudi-guanli-fa');
  return land ? LAND_DEMOLITION_SUIT : undefined;
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
