import { certifiedOn, ENOUGH_OFFICERS } from '../answers/index.ts';
import type { Day } from '../schema/index.ts';
import { firstOf, penaltyTowns } from './penalty-towns.ts';
import type { Rule } from './rule.ts';

export const twoCertifiedOfficers: Rule = {
  id: 'two-certified-officers',
  title: '有处罚权的乡镇至少两名持证执法人员',
  severity: 'error',
  gaps: true,
  basis: [{ law: 'xingzheng-chufa-fa', article: '第四十二条' }],
  demand: '权责一致',
  explains:
    '处罚要由有执法资格的人来办，至少两个人。镇里接了处罚权，有效的执法证却不到两本，这个镇就办不了案。',
  example: {
    file: 'towns/hebian/officers.yaml',
    failing: officers('2026-06-30'),
    passing: officers('2028-12-31'),
  },
  needsWhole: true,
  *check(register, asOf) {
    for (const [town, claims] of penaltyTowns(register, asOf)) {
      const valid = certifiedOn(town.officers, asOf);
      if (valid >= ENOUGH_OFFICERS) continue;
      const [first] = town.officers;
      yield {
        record: first ?? town,
        since: firstOf(claims),
        message: `${town.name}有 ${claims.length} 项处罚权，${asOf} 这天持有效执法证的只有 ${valid} 人，至少要 ${ENOUGH_OFFICERS} 人`,
        hint: first
          ? '补上持证人员；证件换过的，改正证号和有效期；没有人的，先不要承接处罚权'
          : '在本乡镇文件夹里新建 officers.yaml，写上持证人员；没有人的，先不要承接处罚权',
      };
    }
  },
};

function officers(until: Day): string {
  return `- name: 甲（虚构）
  certificate: 测试-hebian-1
  office: zhifa
  role: 执法人员
  from: 2024-01-01
  until: 2028-12-31
- name: 乙（虚构）
  certificate: 测试-hebian-2
  office: zhifa
  role: 执法人员
  from: 2024-01-01
  until: ${until}
`;
}
