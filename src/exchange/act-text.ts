/** The answer of an act in lines that a person reads. */
import type { ActAnswer } from '../answers/index.ts';
import { actAnswerJson } from './act-json.ts';

/** As `npm run answer` prints it without `--format json`. */
export function sayActAnswer(found: ActAnswer): string {
  const told = actAnswerJson(found);
  if (!told.applies) return `不适用：${told.instead}`;
  const { reconsideration, litigation } = told;
  const lines = [
    ['做了什么', told.act],
    // People are told the gap: a body nobody has published is called so.
    ['去哪里', told.handler ?? found.answer.handler.name],
    ['谁决定', told.inNameOf ?? found.answer.inNameOf?.name],
    ['对方', told.respondent],
    ['电话', told.phone],
    [
      '复议',
      reconsideration &&
        `${reconsideration.body}，${reconsideration.term}内${reconsideration.first ? '，必须先申请复议' : ''}${reconsideration.counts ? `（${reconsideration.counts}）` : ''}`,
    ],
    [
      '诉讼',
      litigation &&
        `${litigation.court}，${reconsideration?.first ? '收到复议决定后' : ''}${litigation.term}内`,
    ],
    ['没有救济', told.noRemedy],
    ...told.basis.map((basis) => [
      basis.chosen ? '依据' : '不用的依据',
      [`《${basis.law}》${basis.article ?? ''}`, basis.range && `${basis.range} 元`, basis.for]
        .filter(Boolean)
        .join('，'),
    ]),
    ...told.branches.map(({ given, ...differs }) => ['如果', `${given}：${sayDiffering(differs)}`]),
    ...told.notes.map((note) => ['说明', note]),
    ['管到', told.span.through ?? '没有已知的变化'],
  ] as const;
  return lines
    .filter(([, value]) => value !== null && value !== undefined && value !== '')
    .map(([name, value]) => `${name}：${value}`)
    .join('\n');
}

type Differing = Omit<ReturnType<typeof actAnswerJson>['branches'][number], 'given'>;

function sayDiffering({ reconsideration, litigation, noRemedy, basis }: Differing): string {
  const chosen = (basis ?? []).filter((one) => one.chosen);
  return [
    noRemedy,
    reconsideration && (reconsideration.first ? '先申请复议' : '复议、诉讼自己选'),
    litigation && `${litigation.term}内起诉`,
    ...chosen.map(
      ({ law, article, range }) => `《${law}》${article ?? ''}${range ? ` ${range} 元` : ''}`,
    ),
  ]
    .filter(Boolean)
    .join('，');
}
