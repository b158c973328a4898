/** All that one case can be asked about. */
import { type ActAnswer, answerAct } from '../../answers/index.ts';
import { isPublished, type Matter } from '../../register/index.ts';
import type { Citation, Day } from '../../schema/index.ts';
import { actAnswerJson } from '../act-json.ts';
import type { Context } from '../json.ts';
import { about, type ExamLine, opening, type Pair } from './line.ts';

/** Everything one case can be asked about, on the first day from which the answer is what it is today. */
export function caseLines(pair: Pair, context: Context): ExamLine[] {
  const { town, matter } = pair;
  const found = answerAct(context.register, { town, matter, on: context.asOf });
  const told = actAnswerJson(found);
  if (!told.applies || !isPublished(found.answer.handler)) return [];
  const day = found.span.from;
  const sources = told.basis
    .filter(({ chosen }) => chosen)
    .map(({ law, article }) => ({ law, article }));
  const remedies: Readonly<Record<string, readonly Citation[] | undefined>> = {
    复议: found.remedy.reconsideration?.basis,
    起诉: found.remedy.litigation?.basis,
  };
  const first = told.reconsideration?.first ? '要先申请行政复议，不能直接起诉。' : '';
  return [...factsOfCase(found), ...factsOfGuide(matter)].map(([kind, asks, says, ...keys]) => {
    const words = opening(pair, ONLY_NOW.includes(kind) ? undefined : day);
    const line = about(kind, pair, day, context);
    const citations = remedies[kind];
    return {
      ...line,
      day: ONLY_NOW.includes(kind) ? null : day,
      question: `${words}，${asks}？`,
      answer: `${words}。${kind === '复议' ? first : ''}${says}。`,
      keys,
      sources: citations ? cited(citations, context) : sources,
    };
  });
}

/** What records tell for today only. */
const ONLY_NOW: readonly string[] = ['电话', '收费', '多久'];

type Fact = readonly [kind: string, asks: string, says: string, ...keys: string[]];

function factsOfCase(found: ActAnswer): readonly Fact[] {
  const { handler, inNameOf, phone, since, reconsideration, litigation, basis } =
    actAnswerJson(found);
  const facts: Fact[] = [];
  if (handler) facts.push(['谁来办', '找谁', `由${handler}负责`, handler]);
  if (inNameOf) facts.push(['名义', '以谁的名义', `以${inNameOf}名义`, inNameOf]);
  facts.push(['电话', '打哪个电话', `电话是${phone}`, phone]);
  const law = basis.find(({ chosen, article }) => chosen && article);
  const words = law && `《${law.law}》${law.article}`;
  if (words) facts.push(['依据', '依据是哪一条', `依据是${words}`, words]);
  const range = basis.find((one) => one.chosen && 'range' in one && one.range)?.range;
  if (range && found.answer.matter.type === '行政处罚') {
    const sum = sayBounds(range);
    facts.push(['金额', '能罚多少', `可以罚款${sum}`, sum]);
  }
  // Of a day that is only the latest possible one nobody knows that it began then.
  if (since && !found.answer.claim?.atLatest)
    facts.push(['起日', '从哪天起这样办', `从${inWords(since)}起由它办`, inWords(since)]);
  if (reconsideration && !reconsideration.body.includes('、')) {
    const term = reconsideration.term.replace(' ', '');
    facts.push([
      '复议',
      '不服怎么申请复议',
      `${term}内可以向${reconsideration.body}申请行政复议`,
      term,
      reconsideration.body,
    ]);
  }
  if (litigation && !reconsideration?.first) {
    const term = litigation.term.replaceAll(' ', '');
    facts.push([
      '起诉',
      '不服怎么起诉',
      `${term}内可以向${litigation.court}起诉`,
      term,
      litigation.court,
    ]);
  }
  return facts;
}

function factsOfGuide(matter: Matter): readonly Fact[] {
  const guide = 'guide' in matter ? matter.guide : undefined;
  const term = guide?.promised ?? guide?.statutory;
  const free: Fact = ['收费', '收不收费', '不收费', '不收费'];
  const days = term && `${term.days}${term.unit === '工作日' ? '个工作日' : '日'}`;
  return [
    ...(guide?.fee && /^不收/.test(guide.fee) ? [free] : []),
    ...(days && term.days > 0 ? [['多久', '多久办完', `${days}内办结`, days] as const] : []),
  ];
}

function cited(all: readonly Citation[], { register }: Context) {
  return all.map(({ law, article }) => ({
    law: register.laws.get(law)?.title ?? law,
    article: article ?? null,
  }));
}

/** 500-2000 → 500元以上2000元以下 */
function sayBounds(range: string): string {
  const [low, high] = range.split('-');
  return low === '0' ? `${high}元以下` : `${low}元以上${high}元以下`;
}

function inWords(day: Day): string {
  const [year, month, date] = day.split('-').map(Number);
  return `${year}年${month}月${date}日`;
}
