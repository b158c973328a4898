import { inForce } from '../answers/index.ts';
import type { Day } from '../schema/index.ts';
import { entryOf } from './entries.ts';
import type { Rule } from './rule.ts';
import { yearsAfter } from './years.ts';

export const idlePower: Rule = {
  id: 'idle-power',
  title: '一年多没有用过的权力，年度评估时要说',
  severity: 'notice',
  basis: [{ law: 'xingzheng-chufa-fa', article: '第二十四条' }],
  demand: '有权必有责',
  explains:
    '权力放下来就要定期评估。一年多没有用过，或者一直没有接住，要么是用不上，要么是缺人缺本事：该收回的收回，该补课的补课。',
  example: {
    file: 'towns/shanqian/powers.yaml',
    failing: idle('2025-11-20'),
    passing: idle('2025-11-21'),
  },
  *check(register, asOf) {
    for (const claim of register.claims) {
      const { usage } = claim;
      if (usage === undefined || usage === '正常运行') continue;
      if (claim.list !== '权力清单' || !inForce(claim, asOf)) continue;
      const since = claim.idleSince ?? claim.from;
      if (yearsAfter(since, 1) >= asOf) continue;
      yield {
        record: claim,
        path: ['usage'],
        message: `${entryOf(claim)}${usage}，从 ${since} 起已经 ${monthsBetween(since, asOf)} 个月`,
        hint: '列入年度评估：用不上的，按程序收回；没有接住的，补人、培训',
      };
    }
  },
};

/** Whole months between two days. */
function monthsBetween(from: Day, to: Day): number {
  const months = (day: Day) => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7));
  return months(to) - months(from) - (to.slice(8) < from.slice(8) ? 1 : 0);
}

function idle(since: string): string {
  return `- matter: fenshao-jiegan
  mode: 直接赋权
  from: 2023-03-01
  decision: sheng-fuquan-2023
  office: zhifa
  usage: 尚未使用
  idleSince: ${since}
`;
}
