/** Right, wrong or not ours: one claim held against the register. */
import { articleNumber, sumsIn, titleKey } from '../law/index.ts';
import type { Register } from '../register/index.ts';
import { type Bodies, digits } from './bodies.ts';
import type { Claim } from './claims.ts';
import type { Context } from './context.ts';
import { finesOf, processingOf, type Truth, truthsOf } from './truth.ts';

export interface Verdict {
  readonly verdict: 'right' | 'wrong' | 'notOurs';
  /** What the register says; empty where it is not ours. */
  readonly truth: string;
}

const NOT_OURS: Verdict = { verdict: 'notOurs', truth: '' };

export function verdictOn(
  register: Register,
  bodies: Bodies,
  claim: Claim,
  context: Context,
): Verdict {
  if (claim.kind === 'phone') return ofPhone(register, bodies, claim, context);
  const truths = truthsOf(register, context);
  if (truths.length === 0) return NOT_OURS;
  switch (claim.kind) {
    case 'body':
      return ofBody(bodies, claim, truths, context);
    case 'article':
      return ofArticle(register, claim, truths);
    case 'amount':
      return ofAmount(claim.range, truths, context);
    case 'free':
      return oneOf(feesOf(truths), (fee) => /不收/.test(fee));
    case 'fee':
      return oneOf(feesOf(truths), (fee) =>
        sumsIn(fee.replace(/ /g, ''), ['元']).some(({ range }) => range === claim.range),
      );
    case 'term':
      return oneOf(termsFor(claim.of, truths), (term) =>
        sumsIn(term.replace(/ /g, ''), ['日', '个月', '工作日']).some(
          ({ unit, range }) =>
            unit === claim.term.unit && range === claim.term.range.replace(/^0-/, ''),
        ),
      );
    case 'since':
      return oneOf(
        truths.flatMap(({ told }) => told.since ?? []),
        (day) => day === claim.day,
      );
    case 'until':
      return oneOf(
        truths.flatMap(({ found: { answer } }) =>
          [answer.claim?.until, answer.ended?.until].flatMap((day) => day ?? []),
        ),
        (day) => day === claim.day,
      );
    default:
      return claim satisfies never;
  }
}

function feesOf(truths: readonly Truth[]): readonly string[] {
  return truths.flatMap(({ matter }) => ('guide' in matter ? (matter.guide?.fee ?? []) : []));
}

/** Nothing recorded: nothing can be said for or against it. */
function oneOf(right: readonly string[], matches: (one: string) => boolean): Verdict {
  if (right.length === 0) return NOT_OURS;
  const truth = [...new Set(right)].join('、');
  return { verdict: right.some(matches) ? 'right' : 'wrong', truth };
}

function ofBody(
  bodies: Bodies,
  { part, name, denied }: Extract<Claim, { kind: 'body' }>,
  truths: readonly Truth[],
  { town }: Context,
): Verdict {
  // Where the law does not reach, nobody handles it; what holds there instead may name who is meant.
  if (part === '办理' && truths.every(({ told }) => !told.applies)) {
    const truth = [...new Set(truths.flatMap(({ told }) => told.instead ?? []))].join('、');
    if (truth === '') return NOT_OURS;
    const meant =
      truth.includes(name) && !truths.some(({ town: own }) => name.startsWith(own.name));
    return { verdict: meant !== denied ? 'right' : 'wrong', truth };
  }
  const right = truths.flatMap(({ told, found }): readonly string[] => {
    const { handler, inNameOf, respondent, reconsideration, litigation } = told;
    const some = (...all: readonly (string | null | undefined)[]) =>
      all.flatMap((one) => one ?? []);
    switch (part) {
      case '办理':
        return some(handler, inNameOf, found.answer.handler.name);
      case '名义':
        return some(inNameOf);
      case '被告':
        return some(respondent);
      case '复议':
        return some(...(reconsideration?.body.split('、') ?? []));
      case '起诉':
        return some(litigation?.court);
      default:
        return part satisfies never;
    }
  });
  const said = bodies.same(name, town);
  const found = oneOf(right, (one) => bodies.same(one, town) === said);
  if (!denied || found.verdict === 'notOurs') return found;
  return { ...found, verdict: found.verdict === 'right' ? 'wrong' : 'right' };
}

function ofArticle(
  { laws }: Register,
  { law: called, article }: Extract<Claim, { kind: 'article' }>,
  truths: readonly Truth[],
): Verdict {
  const law = [...laws.values()].find(({ short }) => short === called)?.title ?? called;
  const right = truths.flatMap(({ told }) =>
    [told.basis, ...told.branches.map((one) => ('basis' in one ? (one.basis ?? []) : []))].flat(),
  );
  const said = `《${called}》${article}`;
  const same = right.filter(
    (one) => sameTitle(one.law, law) && one.article !== null && sameArticle(one.article, article),
  );
  if (same.length > 0) return { verdict: 'right', truth: said };
  const general = /复议法|诉讼法|处罚法|强制法|许可法/.test(law);
  if (general && !right.some((one) => sameTitle(one.law, law))) return NOT_OURS;
  return oneOf(
    right.map((one) => `《${one.law}》${one.article ?? ''}`),
    () => false,
  );
}

/** With or without 中华人民共和国 and a year in brackets. */
function sameTitle(one: string, other: string): boolean {
  const key = (title: string) =>
    titleKey(title.replace(/^中华人民共和国/, '').replace(/[（(].*?[）)]$/, ''));
  return key(one) === key(other);
}

/** A claim may be less exact than the register, or more so where the register names the whole article. */
function sameArticle(ours: string, said: string): boolean {
  if (articleNumber(ours) !== articleNumber(said)) return false;
  const parts = (article: string) => /条((?:之.)?)(?:第(.+?)款)?/.exec(article)?.slice(1) ?? [];
  const [sub, paragraph] = parts(ours);
  const [otherSub, otherParagraph] = parts(said);
  return sub === otherSub && (!paragraph || !otherParagraph || paragraph === otherParagraph);
}

function ofAmount(range: string, truths: readonly Truth[], { day }: Context): Verdict {
  const right = [...new Set(truths.flatMap((truth) => finesOf(truth, day)))];
  const truth = right.map((one) => `${one.replace('-', ' 元以上 ')} 元以下`);
  if (right.length === 0) return NOT_OURS;
  return {
    verdict: right.some((one) => fits(one, range)) ? 'right' : 'wrong',
    truth: truth.join('、'),
  };
}

/** Bounds must be the same; one sum alone must lie within them; 最高 and 以下 speak of the upper one. */
function fits(ours: string, said: string): boolean {
  const [min, max] = ours.split('-').map(Number) as [number, number];
  const [low, high] = said.split('-');
  if (high === undefined) return min <= Number(low) && Number(low) <= max;
  if (high === '') return Number(low) === min;
  if (low === '0') return Number(high) === max;
  return Number(low) === min && Number(high) === max;
}

function termsFor(of: '复议' | '起诉' | '办结', truths: readonly Truth[]): readonly string[] {
  return truths.flatMap((truth): readonly string[] => {
    const { reconsideration, litigation } = truth.told;
    if (of === '办结') return processingOf(truth);
    const term = of === '复议' ? reconsideration?.term : litigation?.term;
    return term === undefined ? [] : [term];
  });
}

function ofPhone(
  register: Register,
  bodies: Bodies,
  { number, clause }: Extract<Claim, { kind: 'phone' }>,
  context: Context,
): Verdict {
  const said = digits(number);
  const { hotline, supervision } = register.site.contacts;
  if ([hotline, supervision?.phone ?? ''].some((one) => digits(one) === said))
    return { verdict: 'right', truth: number };
  const truths = truthsOf(register, context);
  const last = bodies.namedIn(clause).at(-1)?.name;
  // The town the text speaks of is no body that is to be called.
  const named =
    last === undefined || last === context.town?.name ? undefined : bodies.same(last, context.town);
  const asked = truths.filter(
    ({ told }) =>
      named === undefined ||
      (told.handler !== null && bodies.same(told.handler, context.town) === named),
  );
  const { town } = context;
  const right = [
    ...(named === undefined ? [] : bodies.phonesOf(named)),
    ...(named === undefined && town && 'phone' in town ? [digits(town.phone ?? '')] : []),
    ...asked.map(({ told }) => digits(told.phone)),
  ].filter(Boolean);
  const truth = asked.length > 0 ? asked.map(({ told }) => told.phone) : right;
  return right.length === 0
    ? NOT_OURS
    : { verdict: right.includes(said) ? 'right' : 'wrong', truth: [...new Set(truth)].join('、') };
}
