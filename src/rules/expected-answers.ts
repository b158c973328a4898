import { disagreements } from '../answers/index.ts';
import { infoOf, expected as schema, schemaAt } from '../schema/index.ts';
import type { Rule } from './rule.ts';

export const expectedAnswers: Rule = {
  id: 'expected-answers',
  title: '答案要同验算一致',
  severity: 'error',
  basis: [],
  demand: '可核对',
  explains:
    '懂法的人把案子和应当得到的答案写在 expected 里：哪天、哪个乡镇、什么行为，找谁、告谁、先走哪一步、哪一条。清单改了、法改了，只要有一条答案不再是这样，这里就指出来，免得改一处错一片。',
  example: {
    file: 'expected/jiegan.yaml',
    failing: sample('小石县生态环境局'),
    passing: sample('山前镇人民政府'),
  },
  needsWhole: true,
  *check(register) {
    for (const wanted of register.expected) {
      if (Object.keys(wanted.answer).length === 0)
        yield {
          record: wanted,
          path: ['answer'],
          message: `“${wanted.case}”没有写要验什么`,
          hint: '在 answer 里写要验的：respondent、order、litigationTerm……',
        };
      for (const { key, expected, found, unknown } of disagreements(register, wanted))
        yield {
          record: wanted,
          path: ['answer', key],
          // A scale that is missing is a gap, and as one never more than a warning (penalty-discretion-published).
          ...(unknown ? { severity: 'warning' as const, gap: true as const } : {}),
          message: `“${wanted.case}”：验算写${title(key)}是${expected}，算出来是${found}`,
          hint: `先核对${wanted.because}；清单、依据写错了改清单，验算写错了改这里`,
        };
    }
  },
};

function title(key: string): string {
  const at = schemaAt(schema, [0, 'answer', key], undefined);
  return (at && infoOf(at).title) ?? key;
}

function sample(respondent: string): string {
  return `- case: 烧秸秆被罚
  town: shanqian
  matter: fenshao-jiegan
  on: 2026-11-21
  act: 处罚决定
  answer:
    respondent: ${respondent}
    order: 自选
  because: 行政复议法第十九条：谁作的决定谁当被申请人
`;
}
