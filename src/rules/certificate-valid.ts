import { addDays, daysBetween, livingOn } from '../answers/index.ts';
import type { Day } from '../schema/index.ts';
import { dueSeverity } from './due.ts';
import type { Rule } from './rule.ts';

export const certificateValid: Rule = {
  id: 'certificate-valid',
  title: '公示的执法证要在有效期内',
  severity: 'error',
  basis: [{ law: 'xingzheng-chufa-fa', article: '第四十二条' }],
  demand: '权责一致',
  explains:
    '执法证过了期，人就不能办案，公示名单上也不能再留着。到期前 90 天先记一笔，前 30 天提醒换证，免得到时候没人能出警。',
  example: {
    file: 'towns/hebian/officers.yaml',
    failing: officers('2026-06-30'),
    passing: officers('2028-12-31'),
  },
  *check(register, asOf) {
    for (const town of register.towns.values()) {
      if (!livingOn(town, asOf)) continue;
      for (const officer of town.officers) {
        const { name, role, certificate, from, until } = officer;
        const who = `${town.name}${name}`;
        if (role === '执法人员' && certificate === undefined)
          yield {
            record: officer,
            path: ['role'],
            severity: 'warning',
            gap: true,
            message: `${who}列为执法人员，没有写执法证号`,
            hint: '补上 certificate；还没有取得执法资格的，不列入名单',
          };
        else if (role === '执法人员' && until === undefined)
          yield {
            record: officer,
            path: ['certificate'],
            severity: 'warning',
            gap: true,
            message: `${who}的执法证没有写到哪天到期`,
            hint: '照证件补上 until',
          };
        if (from !== undefined && from > asOf)
          yield {
            record: officer,
            path: ['from'],
            severity: 'warning',
            message: `${who}的证件 ${from} 才开始有效，到那天以前不能办案`,
            hint: '名单里有没有这个人，办案人数都不算他；证件日期写错的，照证件改正',
          };
        // Days the wrong way round were told when they were read.
        if (until === undefined || (from !== undefined && until < from)) continue;
        const left = daysBetween(asOf, until);
        const due = dueSeverity(left);
        if (left < 0)
          yield {
            record: officer,
            path: ['until'],
            // A certificate without a first day was valid at some time before its last one.
            since: officer.from ?? '0001-01-01',
            message: `${who}的证件 ${until} 就到期了，到 ${asOf} 已经过了 ${-left} 天`,
            hint: '换了证的改成新证的日期；没有换的，从名单里移出，不能再办案',
          };
        else if (due)
          yield {
            record: officer,
            path: ['until'],
            severity: due,
            message: `${who}的证件 ${until} 到期，还有 ${left} 天`,
            hint: `${addDays(until, 1)} 起不能再办案，请早点换证`,
          };
      }
    }
  },
};

function officers(until: Day): string {
  return `- name: 甲（虚构）
  certificate: 测试-hebian-1
  office: zhifa
  role: 执法人员
  from: 2024-01-01
  until: ${until}
`;
}
