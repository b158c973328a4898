/** What a cited article does for the entry: by the label it stands under, by its wording, by its place in the statute. */
import { articleNumber } from '../../law/index.ts';
import type { CitedText } from './cell.ts';

export type Role = '设定' | '禁止' | '处罚' | '授权' | '程序' | '强制';

export interface Cited extends CitedText {
  /** Undefined where neither the cell nor anything else tells it. */
  readonly role: Role | undefined;
  /** The cell does not say it: it is told in the report, and no record has it. */
  readonly guessed?: true;
}

const LABELS: readonly (readonly [RegExp, Role])[] = [
  [/^处罚$|罚则|处罚依据|处罚条款|法律责任|处理依据/, '处罚'],
  [/禁止|义务|违则|违反|违法/, '禁止'],
  [/授权|主体|职权来源/, '授权'],
  [/程序/, '程序'],
];
const PENAL =
  /罚款|警告|没收|吊销|责令|限期(?:拆除|改正|恢复)|予以取缔|给予(?:行政|治安管理)?处罚|加处|拘留/;
const FORBIDDING = /禁止|不得|不准|严禁|应当|必须/;
const COERCIVE = /代履行|代为|强制|强行|加处|查封|扣押|扣缴|冻结|拆除|划拨/;
/** Words between two citations are no longer than this. */
const MERE = 12;
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
  const breaks = cited.some(({ label, broken }) => broken || label === '违反');
  const said = cited.map((one): Role | undefined => {
    if (one.broken) return '禁止';
    const [, labelled] =
      LABELS.find(([label]) => label.test(one.label)) ??
      LABELS.find(([label]) => label.test(one.heading)) ??
      [];
    if (!punishes) return labelled ?? '设定';
    if (labelled) return labelled === '处罚' ? consequence : labelled;
    // 违反 X，依据 Y: what is broken, and what follows.
    if (breaks && /^(?:依|按|根据|适用)/.test(one.label)) return consequence;
    if ((type === '行政强制' ? COERCIVE : PENAL).test(one.quote)) return consequence;
    if (one.quote.length > MERE && FORBIDDING.test(one.quote)) return '禁止';
    // The one article that a punishment rests on.
    return cited.length === 1 ? consequence : undefined;
  });
  const guesses = said.map(
    (role, i) =>
      punishes &&
      role === undefined &&
      (cited[i]?.quote.length ?? 0) <= MERE &&
      followsByPlace(cited[i] as Labelled, cited, lastArticle(cited[i]?.title ?? '')),
  );
  // A punishment that nothing shows stands where statutes put it: last.
  if (punishes && !said.includes(consequence) && !guesses.includes(true)) {
    const open = cited.map(({ title }, i) => said[i] === undefined && title === cited[0]?.title);
    const last = open.lastIndexOf(true);
    if (last !== -1) guesses[last] = true;
  }
  return cited.map((one, i) =>
    guesses[i] ? { ...one, role: consequence, guessed: true } : { ...one, role: said[i] },
  );
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
