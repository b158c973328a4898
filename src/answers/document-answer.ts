/**
 * Who issues a 执法文书 of a matter in a town, and what it says about objecting: the same answer as on the matter's page.
 * Sheet, Word file and data take it from here, so that no file names an organ that the page warns of.
 */
import { isPublished, type Register } from '../register/index.ts';
import type { Act } from '../schema/index.ts';
import { type Facts, usualAct } from './acts.ts';
import { branchesOf, sameRemedy } from './branches.ts';
import { organFills } from './document-fills.ts';
import type { Fills } from './document-sheet.ts';
import type { Answer } from './handles.ts';
import { insteadOf } from './instead.ts';
import { type Remedy, remedyOf } from './remedies.ts';
import { sayWithdrawn } from './say.ts';

/** What depends on town and matter together. */
export interface DocumentAnswer {
  /** Without an organ where the town must not issue it. */
  readonly fills: Fills;
  /** What an officer must know before using it; empty where the town signs by itself. */
  readonly says: string;
  /** Decisions of another kind about which one objects in another way than about the usual one. */
  readonly cases: readonly DocumentCase[];
}

/** One kind of decision, with what its document says about objecting. */
export interface DocumentCase {
  readonly act: Act;
  /** 处罚内容=限期拆除 */
  readonly given?: string;
  readonly fills: Fills;
}

export function documentAnswer(register: Register, answer: Answer): DocumentAnswer {
  const { town, mode, handler, inNameOf, matter } = answer;
  const instead = insteadOf(register, answer);
  if (instead !== undefined) return unsigned(`这张文书在这里用不上。${instead}`);
  const withdrawn = sayWithdrawn(answer);
  if (withdrawn) return unsigned(`这张文书今天不能发。${withdrawn}`);
  if (mode === '配合' || handler.kind !== '乡镇' || inNameOf === undefined)
    return unsigned(
      mode === '未公布'
        ? `${town.name}有没有这项权没有公布，先问${handler.name}，不要用${town.name}的名义发这张文书。`
        : `${town.name}今天没有这项权，由${handler.name}办，不能用${town.name}的名义发这张文书。`,
    );
  if (!isPublished(inNameOf))
    return unsigned(`“${matter.name}”用谁的名义办没有公布，机关名称先空着。`);
  const remedy = remedyOf(register, answer);
  return {
    fills: { ...organFills(register, inNameOf, answer.asOf), ...objectionFills(register, remedy) },
    says: [sayName(answer), sayFirst(remedy)].join(''),
    cases: casesOf(register, answer, remedy),
  };
}

function unsigned(says: string): DocumentAnswer {
  return { fills: {}, says, cases: [] };
}

/** What has documents of its own besides the usual decision. */
const OTHER_DECISIONS: readonly Act[] = ['责令', '行政强制'];

/** Only where the matter's own statute sets a term: the general one holds whatever was decided. */
function casesOf(register: Register, answer: Answer, usual: Remedy): DocumentCase[] {
  const { matter } = answer;
  if (!(matter.remedy ?? []).some(({ days }) => days !== undefined)) return [];
  return [usualAct(matter), ...OTHER_DECISIONS].flatMap((act) => {
    const turned = (facts: Facts) => remedyOf(register, answer, act, facts);
    const base = turned({});
    const branches = branchesOf(base, {}, turned, sameRemedy);
    return [{ told: base }, ...branches]
      .filter(({ told }) => !sameRemedy(told, usual))
      .map(({ told, ...given }) => ({ act, ...given, fills: objectionFills(register, told) }));
  });
}

/** 行政处罚法第二十条第四款: what is entrusted is done in the name of the one who entrusts. */
function sayName({ mode, town, handler, inNameOf }: Answer): string {
  if (!inNameOf || inNameOf.id === handler.id) return '';
  const why = mode === '委托' ? `这项权是委托给${town.name}的` : `这项由${inNameOf.name}决定`;
  return `${why}，要用${inNameOf.name}的名义，盖它的印章。`;
}

function sayFirst({ act, reconsideration }: Remedy): string {
  return reconsideration?.first
    ? `对${act}要先申请行政复议，对复议决定不服才能起诉，文书里起诉的一段要照这样改。`
    : '';
}

function objectionFills({ laws }: Register, { reconsideration, litigation }: Remedy): Fills {
  const [suit] = litigation?.basis ?? [];
  const law = suit && laws.get(suit.law);
  return {
    ...(reconsideration ? { 复议机关: reconsideration.bodies.join('或者') } : {}),
    ...(litigation ? { 法院: litigation.court, 起诉期限: inWords(litigation.term) } : {}),
    ...(law ? { 起诉依据: `《${law.title}》${suit.article}` } : {}),
  };
}

const DIGITS = '零一二三四五六七八九';

/** `6 个月` → 六个月, `15 日` → 十五日: documents write terms in characters, as statutes do. */
function inWords(term: string): string {
  return term.replace(/(\d)?(\d) ?/, (_, tens: string | undefined, ones: string) => {
    const head = tens === undefined ? '' : `${tens === '1' ? '' : DIGITS[Number(tens)]}十`;
    return head + (ones === '0' && head ? '' : DIGITS[Number(ones)]);
  });
}
