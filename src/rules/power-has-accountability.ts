import { inForce, livingOn } from '../answers/index.ts';
import { isPublished } from '../register/index.ts';
import { firstOf } from './penalty-towns.ts';
import type { Rule } from './rule.ts';
import { samplePenalty } from './sample-penalty.ts';

export const powerHasAccountability: Rule = {
  id: 'power-has-accountability',
  title: '有权必有责',
  severity: 'error',
  gaps: true,
  basis: [],
  demand: '有权必有责',
  explains:
    '权力清单上的每一项，都要写清楚谁该做什么、没做好追究哪个岗位、老百姓往哪里投诉。只写权不写责，出了事就没人认。',
  example: {
    file: 'matters/huanjing/fenshao-jiegan.yaml',
    failing: samplePenalty({ accountability: '' }),
    passing: samplePenalty({}),
  },
  needsWhole: true,
  *check(register, asOf) {
    for (const matter of register.matters.values()) {
      if (matter.list !== '权力清单') continue;
      if (!matter.accountability)
        yield {
          record: matter,
          message: `“${matter.name}”没有写追责：哪个岗位、什么情形要追责`,
          hint: '补上 accountability，每条写 post（岗位）和 when（情形）',
        };
      if (matter.department.supervision !== undefined) continue;
      const held = matter.claims.filter((claim) => inForce(claim, asOf)).map((claim) => claim.town);
      const silent = held.filter((town) => livingOn(town, asOf) && town.supervision === undefined);
      if (held.length > 0 && silent.length === 0) continue;
      const whose = [
        ...(isPublished(matter.department) ? [matter.department.short] : ['县级部门']),
        ...silent.map((town) => town.name),
      ].join('、');
      yield {
        record: matter,
        path: ['department'],
        ...(matter.claims.length > 0 ? { since: firstOf(matter.claims) } : {}),
        message: `“${matter.name}”没有监督电话可打：${whose}没有写`,
        hint: '在部门文件或者 town.yaml 里写上 supervision（监督电话）',
      };
    }
  },
};
