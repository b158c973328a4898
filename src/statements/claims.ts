/** What a sentence claims: who, by which article, how much, until when, since when, at which number. */
import { dayOf, type Sum, sumsIn } from '../law/index.ts';
import { BODY } from './bodies.ts';

/** In which part a body is named. */
export type Part = '办理' | '名义' | '被告' | '复议' | '起诉';

interface Said {
  /** The words that claim it. */
  readonly quote: string;
  /** The clause they stand in. */
  readonly clause: string;
}
export type Claim = Said &
  (
    | { readonly kind: 'body'; readonly part: Part; readonly name: string }
    | { readonly kind: 'article'; readonly law: string; readonly article: string }
    | { readonly kind: 'amount'; readonly range: string }
    | { readonly kind: 'free' }
    | { readonly kind: 'phone'; readonly number: string }
    | { readonly kind: 'term'; readonly of: '复议' | '起诉' | '办结'; readonly term: Sum }
    | { readonly kind: 'since' | 'until'; readonly day: string }
  );

const STOP =
  '(?=$|[，、；。：:（(）)的来依将可有会也都就就是并进行负责处罚查处办理受理管执行承决作调审登组开实统直申提起])';
const DOES =
  '来|依法|直接|统一|牵头|具体|负责|处罚|查处|办理|受理|管|执法|行使|承接|承担|承办|实施|决定|作出|处理|组织|开展|调解|审核|登记|审批|发放|管辖';
const NAMED: readonly (readonly [Part, RegExp])[] = [
  ['复议', new RegExp(`(?:向|到|去|找)(${BODY})(?:申请|提出|提起)?(?:行政)?复议`, 'g')],
  ['复议', new RegExp(`复议(?:机关|机构)?(?:是|为|找|向|去|到|：)(${BODY})${STOP}`, 'g')],
  ['起诉', new RegExp(`(?:向|到|去|在)(${BODY})(?:起诉|提起|提出|打官司|立案|告)`, 'g')],
  ['起诉', new RegExp(`(?:起诉|诉讼)(?:找|向|去|到|：)(${BODY})${STOP}`, 'g')],
  ['名义', new RegExp(`以(${BODY})(?:的)?名义`, 'g')],
  ['被告', new RegExp(`(?:被告|被申请人)(?:是|为|：)(${BODY})${STOP}`, 'g')],
  ['办理', new RegExp(`由(${BODY})(?:${DOES})`, 'g')],
  ['办理', new RegExp(`(?:归|属于)(${BODY})(?:管|负责|管辖|办|处理)`, 'g')],
  [
    '办理',
    new RegExp(
      `(?:承办|主管|负责|办理|经办|实施|处罚)(?:单位|机关|部门|主体)(?:是|为|：)(${BODY})${STOP}`,
      'g',
    ),
  ],
  [
    '办理',
    new RegExp(
      `(?:应当|应该|可以|直接|请|要|先)?(?:找|去|到|联系)(${BODY})(?=$|[，；。：、（(]|办|申请|举报|反映|投诉|咨询|处理|就|即可|问|解决|电话)`,
      'g',
    ),
  ],
];
const ACTS = /(?:有权|负责|受理|办理|查处|处罚|管这|管辖|承办|来管|可以罚|会处罚|作出|行使|执法)/;
const LAW =
  /《([^《》]{2,40})》((?:\s*(?:、|和|及)?\s*第[一二三四五六七八九十百千零〇\d]+条(?:之[一二三四五六七八九十])?(?:第[一二三四五六七八九十\d]+款)?(?:第[（(]?[一二三四五六七八九十\d]+[）)]?项)?)+)/g;
const ARTICLE =
  /第[一二三四五六七八九十百千零〇\d]+条(?:之[一二三四五六七八九十])?(?:第[一二三四五六七八九十\d]+款)?(?:第[（(]?[一二三四五六七八九十\d]+[）)]?项)?/g;
const PHONE =
  /(?<![\d.-])(?:0\d{2,3}[-－— ]?\d{3,4}[- ]?\d{4}|1[3-9]\d{9}|1\d{4}|1\d{2}|9[56]\d{3,4})(?![\d.-])/g;
const DAY = '(\\d{4})(?:年|-|\\.|/)(\\d{1,2})(?:月|-|\\.|/)(\\d{1,2})日?';
const SINCE = new RegExp(`(?:自|从|于)?${DAY}(?:起|开始|以来)`, 'g');
const UNTIL = new RegExp(`(?:至|到|截至)${DAY}(?:为止|止|结束|到期|收回)`, 'g');

/** `namedIn`: where bodies of the county end in a clause, so that 临河镇负责 is read without a preposition. */
export function claimsIn(
  sentence: string,
  namedIn: (clause: string) => readonly { readonly form: string; readonly end: number }[],
): readonly Claim[] {
  const articles = [...sentence.matchAll(LAW)].flatMap(([quote, law = '', listed = '']): Claim[] =>
    (listed.match(ARTICLE) ?? []).map((article) => ({
      kind: 'article',
      law,
      article,
      quote,
      clause: quote,
    })),
  );
  const others = clausesOf(sentence.replace(LAW, '')).flatMap((clause) =>
    inClause(clause, namedIn),
  );
  const at = ({ quote }: Claim) => sentence.indexOf(quote);
  return [...articles, ...others].sort((one, other) => at(one) - at(other));
}

function clausesOf(sentence: string): readonly string[] {
  return sentence
    .split(/[，。；！？,;!?\n]|、?或者/)
    .map((clause) => clause.trim())
    .filter(Boolean);
}

function inClause(
  clause: string,
  namedIn: (clause: string) => readonly { readonly form: string; readonly end: number }[],
): readonly Claim[] {
  const found: Claim[] = [];
  const taken: string[] = [];
  for (const [part, pattern] of NAMED)
    for (const [quote, name = ''] of clause.matchAll(pattern)) {
      if (taken.some((one) => one.includes(name))) continue;
      taken.push(name);
      found.push({ kind: 'body', part, name, quote, clause });
    }
  if (taken.length === 0)
    for (const { form, end } of namedIn(clause).slice(0, 1))
      if (ACTS.test(clause.slice(end, end + 8)) && !/^.{0,3}(?:复议|诉讼)/.test(clause.slice(end)))
        found.push({ kind: 'body', part: '办理', name: form, quote: clause, clause });
  for (const { range } of /罚|款|处|收费|费用/.test(clause) ? sumsIn(clause, ['元']) : [])
    found.push({ kind: 'amount', range, quote: clause, clause });
  if (/不收费|免费|不收取(?:任何)?费用/.test(clause))
    found.push({ kind: 'free', quote: clause, clause });
  for (const [number] of clause.matchAll(PHONE))
    if (number.length > 5 || /电话|打|拨|热线|号码|联系/.test(clause))
      found.push({ kind: 'phone', number, quote: clause, clause });
  found.push(...termsIn(clause), ...daysIn(clause));
  return found;
}

function termsIn(clause: string): readonly Claim[] {
  const cues = [
    ['复议', /复议/],
    ['起诉', /起诉|诉讼|打官司/],
    ['办结', /办结|办完|办好|办理完|审批完|答复|出结果|办下来/],
  ] as const;
  const of = cues.filter(([, pattern]) => pattern.test(clause));
  const terms = [...sumsIn(clause, ['日', '个月', '工作日']), ...yearsIn(clause)];
  // Two ways and one term: nobody can tell whose it is.
  return of.length === 1
    ? terms.map((term) => ({ kind: 'term', of: of[0]?.[0] ?? '办结', term, quote: clause, clause }))
    : [];
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
    [...clause.matchAll(pattern)].flatMap(([quote, year = '', month = '', date = '']): Claim[] => {
      const day = dayOf(year, month, date);
      return day === undefined ? [] : [{ kind, day, quote, clause }];
    });
  return [...all('since', SINCE), ...all('until', UNTIL)];
}
