import { sayQuarter } from '../answers/index.ts';
import type { TownReview } from '../register/index.ts';
import type { Day } from '../schema/index.ts';
import type { Finding, Rule } from './rule.ts';

export const findingsMended: Rule = {
  id: 'findings-mended',
  title: '查出来的问题，限期改，改了没有要写',
  severity: 'warning',
  basis: [],
  demand: '按责任主次追责',
  explains:
    '评查、考核查出问题，只写问题不写哪天改好，下一次还是这些问题。每一条都要有期限；到期没有改好的，公开写着没有改。',
  example: {
    file: 'reviews/shanqian/2026-q3.yaml',
    failing: review('2026-11-10', ''),
    passing: review('2026-11-10', '\n      mended: 2026-11-08'),
  },
  *check(register, asOf) {
    for (const review of register.reviews)
      for (const key of ['fileReview', 'assessment'] as const) yield* faults(review, key, asOf);
  },
};

function* faults(
  review: TownReview,
  key: 'fileReview' | 'assessment',
  asOf: Day,
): Iterable<Finding> {
  const { findings = [], mending = [] } = review[key] ?? {};
  const where = `${review.town.name}${sayQuarter(review.period)}${key === 'fileReview' ? '案卷评查' : '考核'}`;
  // A wrong number is told below, and is why the right one is missing.
  for (const [i, finding] of findings.entries())
    if (!mending.some((one) => one.finding === i + 1 || one.finding > findings.length))
      yield {
        record: review,
        path: [key, 'findings', i],
        gap: true,
        message: `${where}的问题“${finding}”没有写限哪天改好`,
        hint: `在 ${key} 的 mending 里加一条：finding: ${i + 1}，due 写期限`,
      };
  for (const [i, { finding, due, mended }] of mending.entries()) {
    const found = findings[finding - 1];
    if (found === undefined)
      yield {
        record: review,
        path: [key, 'mending', i, 'finding'],
        severity: 'error',
        message: `${where}只有 ${findings.length} 个问题，整改写的是第 ${finding} 个`,
        hint: '从 1 数起，写是上面的第几条',
      };
    else if (mended === undefined && due < asOf)
      yield {
        record: review,
        path: [key, 'mending', i, 'due'],
        message: `${where}的问题“${found}”限 ${due} 改好，还没有写改好`,
        hint: '改好了的补上 mended；没有改的，追究谁、什么时候改，写进下一季度的考核',
      };
  }
}

function review(due: string, mended: string): string {
  return `reported: 2026-10-12
filed: 8
closed: 7
fines: 3200
reconsideration: { count: 0, upheld: 0, changed: 0, revoked: 0 }
litigation: { count: 0, upheld: 0, changed: 0, revoked: 0 }
fileReview:
  reviewed: 4
  passed: 3
  findings:
    - 一卷没有送达回证
  mending:
    - finding: 1
      due: ${due}${mended}
`;
}
