import { partyId } from '../answers/index.ts';
import type { Rule } from './rule.ts';
import { LAWFUL_ACCOUNTABILITY, samplePenalty } from './sample-penalty.ts';

export const accountabilityFollows: Rule = {
  id: 'accountability-follows',
  title: '追责跟着分工走',
  severity: 'error',
  basis: [],
  demand: '按责任主次追责',
  explains:
    '谁牵头谁负全责，配合的只对写明的配合职责负责。追责写到没有分工的一方头上，等于把没交给它的事也算到它头上。',
  example: {
    file: 'matters/huanjing/fenshao-jiegan.yaml',
    failing: samplePenalty({ accountability: ofTown() }),
    passing: samplePenalty({}),
  },
  *check(register) {
    for (const matter of register.matters.values()) {
      const parties = [matter.lead, ...matter.support].map(partyId);
      for (const [i, { by, post }] of (matter.accountability ?? []).entries())
        if (by !== undefined && !parties.includes(by))
          yield {
            record: matter,
            path: ['accountability', i, 'by'],
            message: `“${matter.name}”要追究${post}，写的一方是“${by}”，分工里没有它`,
            hint: `改成分工里的一方：${[...new Set(parties)].join('、')}；它确实有份的，先写进 support`,
          };
    }
  },
};

/** The same posts, of a side that has no part in it. */
function ofTown(): string {
  return LAWFUL_ACCOUNTABILITY.replace('- post', '- by: 乡镇\n    post');
}
