/** What a cited article does for the entry: by the label it stands under, by its wording, by its place in the statute. */
import { articleNumber } from '../../law/index.ts';
import type { CitedText } from './cell.ts';

export type Role = '设定' | '禁止' | '处罚' | '授权' | '程序' | '强制';

export interface Cited extends CitedText {
  readonly role: Role;
}

const LABELS: readonly (readonly [RegExp, Role])[] = [
  [/罚则|处罚依据|处罚条款|法律责任|处理依据/, '处罚'],
  [/禁止|义务|违则|违反|违法/, '禁止'],
  [/授权|主体|职权来源/, '授权'],
  [/程序/, '程序'],
];
const PENAL =
  /罚款|警告|没收|吊销|责令(?:限期)?(?:改正|停|拆除|恢复|退还|治理|采取|消除|赔偿|清理|补)|责令[^，。]{0,12}(?:停止|改正)|限期(?:拆除|改正|恢复)|予以取缔|给予(?:行政|治安管理)?处罚|加处|拘留/;
const COERCIVE = /代履行|代为|强制|强行|加处|查封|扣押|扣缴|冻结|拆除|划拨/;
/** Where statutes begin with what follows from breaking them, as a share of their articles. */
const LAST_PART = 0.62;
/** Several articles that all punish stand close together, and later. */
const CLOSE = { gap: 2, from: 0.75 };

type Labelled = CitedText & {
  /** Heading of the cell's column; empty where all citations stand in one. */
  readonly heading: string;
};

/** `lastArticle` tells how long a statute is, where that is known. */
export function withRoles(
  cited: readonly Labelled[],
  type: string | undefined,
  lastArticle: (title: string) => number | undefined,
): Cited[] {
  const consequence: Role = type === '行政强制' ? '强制' : '处罚';
  const punishes = type === '行政处罚' || type === '行政强制';
  const roles = cited.map((one): Role => {
    if (one.broken) return '禁止';
    const said =
      LABELS.find(([label]) => label.test(one.label)) ??
      LABELS.find(([label]) => label.test(one.heading));
    if (!punishes) return said?.[1] ?? '设定';
    if (said) return said[1] === '处罚' ? consequence : said[1];
    const follows =
      one.quote.length > 12
        ? (type === '行政强制' ? COERCIVE : PENAL).test(one.quote)
        : followsByPlace(one, cited, lastArticle(one.title));
    return follows ? consequence : '禁止';
  });
  // A punishment that nothing shows stands where statutes put it: last.
  if (punishes && cited.length > 0 && !roles.includes(consequence)) {
    const own = cited.map(({ title, broken }) => !broken && title === cited[0]?.title);
    const last = own.lastIndexOf(true);
    if (last !== -1) roles[last] = consequence;
  }
  return cited.map((one, i) => ({ ...one, role: roles[i] ?? '设定' }));
}

/** Of several articles of one statute the last one punishes, and those close before it. */
function followsByPlace(
  { title, article }: Labelled,
  cited: readonly Labelled[],
  last: number | undefined,
): boolean {
  const own = cited.filter((one) => one.title === title && !one.broken).map(numberIn);
  const number = numberIn({ article });
  if (number === Math.max(...own))
    return last === undefined || number >= last * LAST_PART || own.length === cited.length;
  if (last === undefined || number < last * CLOSE.from) return false;
  return own.some((other) => other > number && other - number <= CLOSE.gap);
}

function numberIn({ article }: Pick<CitedText, 'article'>): number {
  return article === undefined ? 0 : (articleNumber(article) ?? 0);
}
