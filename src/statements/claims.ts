/** What a sentence claims: who, by which article, how much, until when, since when, at which number. */
import { dayOf, type Sum, sumsIn } from '../law/index.ts';
import type { Bodies } from './bodies.ts';
import { namedIn, type Part } from './roles.ts';

interface Said {
  /** Where the words stand that claim it, in the sentence. */
  readonly from: number;
  readonly to: number;
  /** The clause they stand in. */
  readonly clause: string;
}
export type Claim = Said &
  (
    | {
        readonly kind: 'body';
        readonly part: Part;
        readonly name: string;
        readonly denied: boolean;
      }
    | { readonly kind: 'article'; readonly law: string; readonly article: string }
    | { readonly kind: 'amount'; readonly range: string }
    | { readonly kind: 'fee'; readonly range: string }
    | { readonly kind: 'free' }
    | { readonly kind: 'phone'; readonly number: string }
    | { readonly kind: 'term'; readonly of: Way; readonly term: Sum }
    | { readonly kind: 'since' | 'until'; readonly day: string }
  );

const LAW =
  /《([^《》]{2,40})》((?:\s*(?:的|里的?|中的?|、|和|及)?\s*第[一二三四五六七八九十百千零〇\d]+条(?:之[一二三四五六七八九十])?(?:第[一二三四五六七八九十\d]+款)?(?:第[（(]?[一二三四五六七八九十\d]+[）)]?项)?)+)/g;
const ARTICLE =
  /第[一二三四五六七八九十百千零〇\d]+条(?:之[一二三四五六七八九十])?(?:第[一二三四五六七八九十\d]+款)?(?:第[（(]?[一二三四五六七八九十\d]+[）)]?项)?/g;
const PHONE =
  /(?<![\d.-])(?:0\d{2,3}[-－— ]?\d{3,4}[- ]?\d{4}|1[3-9]\d{9}|1\d{4}|1\d{2}|9[56]\d{3,4})(?![\d.-])/g;
/** What happened on the day since which it holds. */
export const BEGUN =
  '(?:就|才|正式|由[^，。]{0,12})?(?:划转|下放|承接|移交|接手|接过|赋权|交给|交由)';
const DAY = '(\\d{4})(?:年|-|\\.|/)(\\d{1,2})(?:月|-|\\.|/)(\\d{1,2})日?';
type Way = '复议' | '起诉' | '办结';
const WAYS: readonly (readonly [Way, RegExp])[] = [
  ['复议', /复议/],
  ['起诉', /起诉|诉讼|打官司/],
  [
    '办结',
    /办结|办完|办好|办理完|审批完|答复|出结果|办下来|(?:办理|审批|审核|法定|承诺)(?:期|时)限/,
  ],
];
const CLAUSE = /(?<=或者|[，。；！？,;!?\n]|^)(?!或者)(?:(?!或者)[^，。；！？,;!?\n])+/g;
const SINCE = new RegExp(`(?:自|从|于)?${DAY}(?:起|开始|以来|${BEGUN})`, 'g');
const UNTIL = new RegExp(`(?:至|到|截至)${DAY}(?:为止|止|结束|到期|收回)`, 'g');

/** In the order in which they stand. */
export function claimsIn(sentence: string, bodies: Bodies): readonly Claim[] {
  const articles = [...sentence.matchAll(LAW)].flatMap(
    ({ 0: clause, 1: law = '', 2: listed = '', index }): Claim[] =>
      [...listed.matchAll(ARTICLE)].map(({ 0: article }) => ({
        ...{ kind: 'article', law, article, clause },
        ...{ from: index, to: index + clause.length },
      })),
  );
  // Titles stay as long as they are, so that what stands behind them keeps its place.
  const rest = sentence.replace(LAW, (cited) => '《'.repeat(cited.length));
  let spoken: Spoken = { of: undefined, waits: false };
  const others = [...rest.matchAll(CLAUSE)].flatMap(({ 0: clause, index }) => {
    const { claims, then } = inClause(clause, bodies, spoken);
    spoken = then;
    return claims.map((claim) => ({ ...claim, from: claim.from + index, to: claim.to + index }));
  });
  return [...articles, ...others].sort((one, other) => one.from - other.from);
}

/** The way that was spoken of last; `waits` while its term has not been said. */
interface Spoken {
  readonly of: Way | undefined;
  readonly waits: boolean;
}

function inClause(clause: string, bodies: Bodies, spoken: Spoken) {
  const cue = spoken.waits ? spoken.of : undefined;
  const objects = spoken.of === '办结' ? undefined : spoken.of;
  const whole = { clause, from: 0, to: clause.length };
  const found: Claim[] = namedIn(clause, bodies, objects).map((one) => ({
    kind: 'body',
    clause,
    ...one,
  }));
  const fee = /收费|工本费|手续费|费用|收取/.test(clause) && !/罚/.test(clause);
  for (const { range } of fee || /罚|处/.test(clause) ? sumsIn(clause, ['元']) : [])
    found.push({ kind: fee ? 'fee' : 'amount', range: bounded(clause, range), ...whole });
  if (
    !/复议/.test(clause) &&
    /不收费|免费|不收取(?:任何)?费用|不收任何费用|不要钱|不收钱/.test(clause)
  )
    found.push({ kind: 'free', ...whole });
  for (const [number] of clause.matchAll(PHONE))
    if (number.length > 5 || /电|打|拨|热线|号码|联系/.test(clause))
      found.push({ kind: 'phone', number, ...whole });
  const [way, second] = WAYS.filter(([, pattern]) => pattern.test(clause)).map(([of]) => of);
  const terms = termsOf(clause);
  // Two ways and one term: nobody can tell whose it is.
  const of = second ? undefined : (way ?? (/内.*(?:提|申请|递|交)/.test(clause) ? cue : undefined));
  for (const term of of ? terms : []) found.push({ kind: 'term', of: of as Way, term, ...whole });
  found.push(...daysIn(clause));
  const then: Spoken = second
    ? { of: undefined, waits: false }
    : { of: way ?? spoken.of, waits: way !== undefined && terms.length === 0 };
  return { claims: found, then };
}

/** 最高2000元 is a bound, as 2000元以下 is. */
function bounded(clause: string, range: string): string {
  if (range.includes('-')) return range;
  if (/最高|最多|不超过|至多|上限|封顶/.test(clause)) return `0-${range}`;
  return /最低|至少|不低于|不少于|起步/.test(clause) ? `${range}-` : range;
}

function termsOf(clause: string): readonly Sum[] {
  return [...sumsIn(clause, ['日', '个月', '工作日']), ...yearsIn(clause)];
}

/** A year is no unit of sums: it would be taken from dates. */
function yearsIn(clause: string): readonly Sum[] {
  return [...clause.matchAll(/(?<!\d)(\d{1,2}|[一二两三四五])年(?=内|以内|之内|$)/g)].map(
    ([, range = '']) => ({
      unit: '年',
      range,
    }),
  );
}

function daysIn(clause: string): readonly Claim[] {
  if (/施行|生效|发布|公布|修订|修正/.test(clause)) return [];
  const all = (kind: 'since' | 'until', pattern: RegExp) =>
    [...clause.matchAll(pattern)].flatMap(
      ({ 0: words, 1: year = '', 2: month = '', 3: date = '', index }): Claim[] => {
        const day = dayOf(year, month, date);
        const place = { clause, from: index, to: index + words.length };
        return day === undefined ? [] : [{ kind, day, ...place }];
      },
    );
  return [...all('since', SINCE), ...all('until', UNTIL)];
}
