import { firstOf, penaltyTowns } from './penalty-towns.ts';
import type { Rule } from './rule.ts';

export const legalReviewer: Rule = {
  id: 'legal-reviewer',
  title: '自己作处罚决定的乡镇要有法制审核人员',
  severity: 'error',
  gaps: true,
  basis: [{ law: 'xingzheng-chufa-fa', article: '第五十八条' }],
  demand: '权责一致',
  explains:
    '听过证的、复杂的、牵涉大的案子，没有经过法制审核就不能作决定；第一次做审核的人要有法律职业资格。镇里以自己名义处罚，就要有这样一个人。受委托的，决定由委托的部门作，审核也在部门。',
  example: {
    file: 'towns/hebian/officers.yaml',
    failing: officers(''),
    passing: officers('\n  qualification: 法律职业资格（虚构）'),
  },
  needsWhole: true,
  *check(register, asOf) {
    for (const [town, claims] of penaltyTowns(register, asOf)) {
      const own = claims.filter((claim) => claim.mode !== '委托');
      const reviewers = town.officers.filter(({ role }) => role === '法制审核人员');
      if (own.length === 0 || reviewers.some(({ qualification }) => qualification !== undefined))
        continue;
      const [unqualified] = reviewers;
      const where = `${town.name}以自己名义办 ${own.length} 项处罚`;
      yield unqualified
        ? {
            record: unqualified,
            since: firstOf(own),
            path: ['role'],
            message: `${where}，法制审核人员${unqualified.name}没有写法律职业资格`,
            hint: '有资格的补上 qualification；没有的，请县司法局统一审核，并写明审核人员',
          }
        : {
            record: town.officers[0] ?? town,
            since: firstOf(own),
            message: `${where}，没有法制审核人员`,
            hint: '在 officers.yaml 里写上法制审核人员和他的法律职业资格',
          };
    }
  },
};

function officers(qualification: string): string {
  return `- name: 甲（虚构）
  certificate: 测试-hebian-1
  office: zhifa
  role: 执法人员
  from: 2024-01-01
  until: 2028-12-31
- name: 丙（虚构）
  office: zhifa
  role: 法制审核人员${qualification}
`;
}
