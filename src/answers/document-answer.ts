/**
 * Who issues a 执法文书 of a matter in a town, and what it says about objecting: the same answer as on the matter's page.
 * Sheet, Word file and data take it from here, so that no file names an organ that the page warns of.
 */
import { isPublished, type Register } from '../register/index.ts';
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
}

export function documentAnswer(register: Register, answer: Answer): DocumentAnswer {
  const { town, mode, handler, inNameOf, matter } = answer;
  const instead = insteadOf(register, answer);
  if (instead !== undefined) return { fills: {}, says: `这张文书在这里用不上。${instead}` };
  const withdrawn = sayWithdrawn(answer);
  if (withdrawn) return { fills: {}, says: `这张文书今天不能发。${withdrawn}` };
  if (mode === '配合' || handler.kind !== '乡镇' || inNameOf === undefined)
    return {
      fills: {},
      says:
        mode === '未公布'
          ? `${town.name}有没有这项权没有公布，先问${handler.name}，不要用${town.name}的名义发这张文书。`
          : `${town.name}今天没有这项权，由${handler.name}办，不能用${town.name}的名义发这张文书。`,
    };
  if (!isPublished(inNameOf))
    return { fills: {}, says: `“${matter.name}”用谁的名义办没有公布，机关名称先空着。` };
  const remedy = remedyOf(register, answer);
  return {
    fills: { ...organFills(register, inNameOf, answer.asOf), ...objectionFills(register, remedy) },
    says: [sayName(answer), sayFirst(remedy)].join(''),
  };
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
