import type { Agreement } from '../register/index.ts';
import { agreementExample, PUBLISHED } from './agreement-example.ts';
import { entryOf } from './entries.ts';
import type { Finding, Rule } from './rule.ts';

export const entrustmentInWriting: Rule = {
  id: 'entrustment-in-writing',
  title: '委托要有委托书，写清事项、权限、期限，还要公布',
  severity: 'error',
  basis: [
    { law: 'xingzheng-chufa-fa', article: '第二十条' },
    { law: 'xingzheng-xuke-fa', article: '第二十四条' },
  ],
  demand: '不越权',
  explains:
    '乡镇替部门办事，凭的是一份写明办什么、办到哪一步、办到哪天的委托书，而且要让大家看得到。委托书上没有写的，乡镇不能办。',
  example: {
    file: 'agreements/weituo-caifa.yaml',
    failing: agreementExample(''),
    passing: agreementExample(PUBLISHED),
  },
  // A matter that cannot be read is missing in the agreement, too.
  needsWhole: true,
  *check(register) {
    for (const agreement of register.agreements.values()) {
      yield* notWritten(agreement);
      yield* outOfOrder(agreement);
    }
    for (const claim of register.claims) {
      // Coercion has a rule of its own, and writing it into the agreement would not be the way out.
      if (claim.mode !== '委托' || claim.matter.type === '行政强制') continue;
      const { title, matters, entrusted } = claim.agreement;
      if (!matters.includes(claim.matter))
        yield {
          record: claim,
          path: ['agreement'],
          message: `${entryOf(claim)}写的是委托，《${title}》里没有这个事项`,
          hint: '换成写明这个事项的委托书；委托书上确实有的，补进它的 matters',
        };
      if (!entrusted.includes(claim.town))
        yield {
          record: claim,
          path: ['agreement'],
          message: `${entryOf(claim)}写的是委托，《${title}》委托的是${entrusted.map((t) => t.name).join('、')}，没有${claim.town.name}`,
          hint: `换成委托${claim.town.name}的委托书；没有签的，先签订并公布`,
        };
    }
  },
};

/** First signed, then published, then acted on: on any other day nobody could have read what was entrusted. */
function* outOfOrder(agreement: Agreement): Iterable<Finding> {
  const { signed, published, from, title, renews } = agreement;
  if (renews && renews.from >= from)
    yield {
      record: agreement,
      path: ['renews'],
      message: `《${title}》${from} 起，写的却是续签${renews === agreement ? '它自己' : `《${renews.title}》，那一份 ${renews.from} 才起`}`,
      hint: 'renews 写前一份委托书；不是续签的，删去这一行',
    };
  if (published && published.on > from)
    yield {
      record: agreement,
      path: ['published', 'on'],
      message: `《${title}》从 ${from} 起委托，到 ${published.on} 才公布`,
      hint: '先公布，再办理；公布以后才能写进清单',
    };
  const next = published && published.on < from ? published.on : from;
  if (signed !== undefined && signed > next)
    yield {
      record: agreement,
      path: ['signed'],
      message: `《${title}》${signed} 才签，却写着 ${next === from ? `从 ${from} 起委托` : `${next} 已经公布`}`,
      hint: '核对签订日、公布日、起日：先签，再公布，再办理',
    };
}

/** What the document itself must say. */
function* notWritten(agreement: Agreement): Iterable<Finding> {
  const { title } = agreement;
  const lacks = (nearest: string, what: string, hint: string): Finding => ({
    record: agreement,
    path: [nearest],
    key: 'key',
    message: `《${title}》没有写${what}`,
    hint,
  });
  if (agreement.matters.length === 0)
    yield lacks('matters', '委托哪些事项', '在 matters 里逐项写明');
  if (agreement.extent === undefined)
    yield lacks('matters', '权限', '补上 extent：可以做到哪一步，以谁的名义');
  if (agreement.until === undefined)
    yield lacks('from', '期限到哪天', '补上 until：期限的最后一天');
  if (!agreement.published)
    yield lacks('from', '在哪里公布', '补上 published：公布日和公布在哪里；还没有公布的，先公布');
}
