import { phaseOn } from '../answers/index.ts';
import type { Matter } from '../register/index.ts';
import type { Rule } from './rule.ts';
import { samplePenalty } from './sample-penalty.ts';

const POLICE_LAW = '中华人民共和国治安管理处罚法';

export const policePowers: Rule = {
  id: 'police-powers',
  title: '治安处罚、拘留不进乡镇的清单',
  severity: 'error',
  basis: [
    { law: 'xingzheng-chufa-fa', article: '第十八条第三款' },
    { law: 'zhian-guanli-chufa-fa', article: '第一百零九条' },
  ],
  demand: '不越权',
  explains:
    '限制人身自由的处罚，只有公安机关和法律写明的机关能作；治安管理处罚由县级以上公安机关决定，警告和一千元以下的罚款派出所可以决定。省里的赋权决定、县里的委托书都不能把它交给乡镇；乡镇做的是发现、劝阻、报告。',
  example: {
    file: 'matters/huanjing/fenshao-jiegan.yaml',
    failing: penalty('处五日以下行政拘留'),
    passing: penalty('情节严重的，移送公安机关，可能行政拘留'),
  },
  *check(register, asOf) {
    for (const matter of register.matters.values()) {
      const what = kindOf(matter);
      if (what === undefined) continue;
      const holding = matter.claims.filter(
        (claim) => claim.mode !== '配合' && phaseOn(claim, asOf) !== '已结束',
      );
      if (holding.length === 0) continue;
      yield {
        record: matter,
        path: ['type'],
        message: `“${matter.name}”是${what}，只能由公安机关决定，清单上却由${holding.map(({ town }) => town.name).join('、')}承接`,
        hint: '从这些清单里去掉，公布过的写止日和由谁接手；乡镇只发现、劝阻、报告的，写成责任清单里的配合',
      };
    }
  },
};

/** What makes it the police's; undefined for any other penalty. To hand a case over is no detention. */
function kindOf(matter: Matter): string | undefined {
  if (matter.list !== '权力清单' || matter.type !== '行政处罚') return undefined;
  if (matter.basis.some(({ law, role }) => role === '处罚' && law.title === POLICE_LAW))
    return '治安管理处罚';
  const tiers = (matter.discretion ?? []).flatMap(({ scales }) => scales.flatMap((s) => s.tiers));
  return tiers.some(({ measure = '' }) => /拘留/.test(measure) && !/移送|公安/.test(measure))
    ? '限制人身自由的处罚'
    : undefined;
}

function penalty(measure: string): string {
  return samplePenalty({
    tiers: `
          - level: 一般
            when: 不到一亩
            range: { min: 500, max: 2000 }
          - level: 严重
            when: 成片地烧
            measure: ${measure}`,
  });
}
