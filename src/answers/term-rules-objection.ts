/** After a decision: reconsideration, the suit, and the window in which a court may be asked to carry it out. */
import type { EventId } from './case-events.ts';
import { REGULATIONS_OF_2026 } from './reconsideration.ts';
import { ANSWERING_INFORMATION, type OwnTerm, type TermFacts } from './term-facts.ts';
import { by, fact, type TermId, type TermRule } from './term-rule.ts';

const ON_THE_SPOT = by('xingzheng-fuyi-fa', '第二十三条第一款第一项');
const told = ({ told }: TermFacts) => told !== false;
const directly = ({ reviewFirst }: TermFacts) => reviewFirst === undefined;

/** Where nobody said how and until when to object: at the longest a year from knowing the act. */
function untold(event: EventId): TermRule[] {
  return [
    {
      id: 'fuyi-weigaozhi',
      event,
      what: '复议',
      title: '申请行政复议（没有告知期限）',
      whose: '当事人',
      count: 12,
      unit: '月',
      way: '之内',
      when: (facts) => !told(facts),
      says: '没有告知可以复议、向谁申请、期限多长的，从知道这些那天起 60 日内申请；从知道决定内容那天起最长不超过一年。',
      basis: by('xingzheng-fuyi-fa', '第二十条第三款'),
    },
    {
      id: 'susong-weigaozhi',
      event,
      what: '起诉',
      title: '提起行政诉讼（没有告知期限）',
      whose: '当事人',
      count: 12,
      unit: '月',
      way: '之内',
      when: (facts) => !told(facts) && directly(facts),
      says: '没有告知起诉期限的，从知道起诉期限那天起算；从知道决定内容那天起最长不超过一年。',
      basis: by('xingsu-jieshi', '第六十四条第一款'),
    },
  ];
}

/** Reconsideration and the direct suit, where the way was told. */
function objections(event: EventId): TermRule[] {
  return [
    fact('fuyi', event, '复议', { when: told }),
    fact('susong', event, '起诉', {
      when: (facts) => told(facts) && directly(facts),
      own: ({ suit }) => suit,
    }),
    ...untold(event),
  ];
}

/**
 * 行政强制法第五十三条 lets the window open when the terms for both objections have run out; the interpretation's
 * article 156 counts its three months from the end of the term to sue. Both hold, so the earlier end counts where a
 * statute gives fewer days for the suit than the sixty for reconsideration.
 */
function execution(event: EventId, suits: readonly TermId[], more: Partial<TermRule>): TermRule {
  return fact('shenqing-zhixing', event, '申请法院执行', {
    from: suits,
    opensAfter: suits,
    says: '当事人不复议、不起诉又不履行的，期限都过了才可以申请；从起诉期满那天起（只能先复议的，从复议期满那天起）3 个月内申请。',
    basis: [...by('xingzheng-qiangzhi-fa', '第五十三条'), ...by('xingsu-jieshi', '第一百五十六条')],
    ...more,
  });
}

const SUITS: readonly TermId[] = ['susong', 'susong-weigaozhi', 'fuyi', 'fuyi-weigaozhi'];
const byCourt = ({ enforceable, demolition, ownForce }: TermFacts) =>
  enforceable && !(demolition && ownForce);

/** Decisions for which a statute sets the term within which they are to be made. */
const ANSWERED_ANEW: Partial<Record<TermFacts['act'], OwnTerm>> = {
  许可: {
    count: 20,
    unit: '工作日',
    basis: by('xingzheng-xuke-fa', '第四十二条第一款', '第八十二条'),
  },
  公开: ANSWERING_INFORMATION,
};

const FIFTEEN_DAYS = {
  what: '起诉',
  whose: '当事人',
  count: 15,
  unit: '自然日',
  way: '之内',
  basis: by('xingzheng-susong-fa', '第四十五条'),
  note: '法律另有规定的除外。',
} as const;

/** What an organ does with an application against a fine on the spot, before and since the regulations of 2026. */
const SELF_CORRECTION = {
  event: 'dangchang-fuyi',
  what: '自行纠正',
  title: '自己纠正，或者转送复议机关',
  whose: '机关',
  count: 5,
  unit: '工作日',
  way: '之内',
} as const;

export const OBJECTION_RULES: readonly TermRule[] = [
  ...objections('songda'),
  execution('songda', SUITS, { when: byCourt }),
  {
    id: 'qiangchai',
    event: 'songda',
    what: '强制拆除',
    title: '当事人不拆的，可以依法强制拆除',
    whose: '机关',
    count: 0,
    unit: '自然日',
    way: '之后',
    opensAfter: SUITS,
    when: ({ demolition, ownForce }) => demolition && ownForce !== undefined,
    says: '法律给了强制拆除权的，先公告限期自行拆除、再催告；复议和起诉的期限都过了，当事人又不拆，才可以强制拆除，不用申请法院。',
    basis: [
      ...by('chengxiang-guihua-fa', '第六十五条'),
      ...by('xingzheng-qiangzhi-fa', '第三十五条', '第四十四条'),
    ],
  },
  fact('fuyi', 'dangchang', '复议', {
    when: told,
    says: '当场处罚先申请复议：从当场作出决定那天起 60 日内；对复议决定还不服，再起诉。',
    basis: [...by('xingzheng-fuyi-fa', '第二十条第一款'), ...ON_THE_SPOT],
  }),
  ...untold('dangchang').filter(({ what }) => what === '复议'),
  execution('dangchang', ['fuyi', 'fuyi-weigaozhi'], {
    basis: [
      ...by('xingzheng-qiangzhi-fa', '第五十三条'),
      ...ON_THE_SPOT,
      ...by('xingsu-jieshi', '第一百五十六条'),
    ],
  }),
  ...objections('zhidao'),
  {
    id: 'cuigao',
    event: 'cuigao',
    what: '催告期满',
    title: '催告后等当事人履行',
    whose: '机关',
    count: 10,
    unit: '工作日',
    way: '之内',
    thenAllowed: true,
    says: '申请法院强制执行以前要催告；催告书送达以后，等满 10 个工作日。',
    basis: by('xingzheng-qiangzhi-fa', '第五十四条', '第六十九条'),
  },
  {
    id: 'cuigao-shenqing',
    event: 'cuigao',
    what: '申请法院执行',
    title: '仍不履行的，可以申请法院强制执行',
    whose: '机关',
    count: 0,
    unit: '自然日',
    way: '之后',
    opensAfter: ['cuigao'],
    says: '催告书送达 10 日后仍不履行，才可以向法院申请；申请的 3 个月期限照样在走。',
    basis: by('xingzheng-qiangzhi-fa', '第五十四条', '第五十三条', '第六十九条'),
  },
  {
    ...FIFTEEN_DAYS,
    id: 'fuyi-susong',
    event: 'fuyi',
    title: '不服复议决定，起诉',
    when: told,
    says: '从收到复议决定书那天起 15 日内起诉。',
  },
  {
    ...(untold('fuyi').find(({ what }) => what === '起诉') as TermRule),
    when: (facts) => !told(facts),
    says: '复议决定没有告知起诉期限的，从知道起诉期限那天起算；从知道决定内容那天起最长不超过一年。',
    basis: by('xingsu-jieshi', '第六十四条第二款'),
  },
  execution('fuyi', ['fuyi-susong', 'susong-weigaozhi'], {
    when: ({ enforceable }) => enforceable,
    says: '不起诉又不履行的，从起诉期满那天起 3 个月内申请；复议维持的由原机关申请，变更的由复议机关申请。',
    basis: [
      ...by('xingzheng-qiangzhi-fa', '第五十三条'),
      ...by('xingzheng-fuyi-fa', '第七十八条'),
      ...by('xingsu-jieshi', '第一百五十六条'),
    ],
  }),
  {
    ...FIFTEEN_DAYS,
    id: 'fuyi-qiman-susong',
    event: 'fuyi-qiman',
    title: '复议机关没有决定，起诉',
    says: '复议机关逾期不作决定的，从复议期满那天起 15 日内起诉。',
  },
  execution('fuyi-qiman', ['fuyi-qiman-susong'], { when: ({ enforceable }) => enforceable }),
  {
    id: 'chongzuo',
    event: 'chongzuo',
    what: '重作',
    title: '重新作出决定',
    whose: '机关',
    count: 60,
    unit: '自然日',
    way: '之内',
    own: (facts) => facts.term ?? facts.reply ?? ANSWERED_ANEW[facts.act],
    says: '复议决定写了期限的，按写的；法律、法规、规章规定了期限的，按规定；都没有的，60 日。',
    basis: [
      ...by('xingzheng-fuyi-fa', '第六十四条第一款'),
      ...by('xingzheng-fuyi-fa-shishi-tiaoli', '第五十八条第一款'),
    ],
    basisBefore: {
      day: REGULATIONS_OF_2026,
      basis: [
        ...by('xingzheng-fuyi-fa', '第六十四条第一款'),
        ...by('xingzheng-fuyi-fa-shishi-tiaoli', '第四十九条第一款'),
      ],
    },
  },
  {
    id: 'zixing-jiuzheng',
    ...SELF_CORRECTION,
    since: REGULATIONS_OF_2026,
    says: '罚错了要自己纠正的，收到复议申请 5 个工作日内撤销、变更并告知；认为应当维持的，也在 5 日内转送复议机关。',
    basis: [
      ...by('xingzheng-fuyi-fa-shishi-tiaoli', '第三十八条第一款'),
      ...by('xingzheng-fuyi-fa', '第三十二条第二款', '第八十八条第二款'),
    ],
  },
  {
    id: 'zhuansong',
    ...SELF_CORRECTION,
    until: '2026-06-30',
    says: '收到复议申请要及时处理；认为应当维持的，5 个工作日内转送复议机关，要自己纠正也得在这以前。',
    basis: by('xingzheng-fuyi-fa', '第三十二条第二款', '第八十八条第二款'),
  },
];
