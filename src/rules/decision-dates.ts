import { entryOf } from './entries.ts';
import type { Rule } from './rule.ts';
import { sampleDevolution } from './sample-devolution.ts';

export const decisionDates: Rule = {
  id: 'decision-dates',
  title: '先公布，后施行',
  severity: 'warning',
  basis: [],
  demand: '可追溯',
  explains:
    '赋权、收回的决定，先公布，大家才知道从哪天起找谁。施行日早于公布日，或者收回在决定公布以前就生效，中间那几天就说不清归谁管。确实要倒推的，写进例外，说明理由。',
  example: {
    file: 'decisions/sheng-fuquan-2023.yaml',
    failing: sampleDevolution({ published: '2023-04-20' }),
    passing: sampleDevolution(),
  },
  *check(register) {
    for (const decision of register.decisions.values())
      if (decision.from < decision.published)
        yield {
          record: decision,
          path: ['from'],
          // What has not been published binds nobody (行政处罚法第五条 says so of penalties).
          severity: 'error',
          message: `《${decision.title}》${decision.from} 施行，${decision.published} 才公布`,
          hint: '核对两个日期；确实倒推的，写进例外并说明理由',
        };
    for (const claim of register.claims) {
      const { closedBy, decision, until } = claim;
      if (closedBy && until !== undefined && until < closedBy.published)
        yield {
          record: claim,
          path: ['until'],
          message: `${entryOf(claim)}到 ${until} 止，收回它的《${closedBy.title}》${closedBy.published} 才公布`,
          hint: '核对止日和公布日；确实倒推的，写进例外并说明理由',
        };
      // 直接赋权 of a penalty is held to its decision by devolution-decided, as an error.
      const devolved = claim.mode === '直接赋权' && claim.matter.type === '行政处罚';
      if (decision && !devolved && claim.from < decision.from)
        yield {
          record: claim,
          path: ['from'],
          message: `${entryOf(claim)}从 ${claim.from} 起，早于《${decision.title}》施行（${decision.from}）`,
          hint: `from 不早于 ${decision.from}；在那以前另有依据的，写那一份决定`,
        };
    }
  },
};
