import { inForce, visitsOf } from '../answers/index.ts';
import { PLAN, plan, VISIT, visit } from './inspection-examples.ts';
import type { Rule } from './rule.ts';

export const inspectionOfficers: Rule = {
  id: 'inspection-officers',
  title: '上门检查至少两名持证执法人员',
  severity: 'error',
  basis: [
    { law: 'xingzheng-chufa-fa', article: '第四十二条第一款' },
    { law: 'xingzheng-chufa-fa', article: '第五十五条第一款' },
  ],
  demand: '权责一致',
  explains:
    '来的人要有执法证，不少于两个，进门先亮证；不亮证的，可以不让查。证件公布在乡镇名单里的，那天要还有效。',
  example: {
    file: VISIT,
    failing: visit("items: [huanjing]\nofficers: ['测试-1']\n"),
    passing: visit("items: [huanjing]\nofficers: ['测试-1', '测试-2']\n"),
    also: { [PLAN]: plan('shengtai-huanjing-fadian') },
  },
  needsWhole: true,
  *check(register, asOf) {
    const known = new Map(
      [...register.towns.values()].flatMap((town) =>
        town.officers.map((officer) => [officer.certificate, { town, officer }] as const),
      ),
    );
    for (const one of visitsOf(register)) {
      const { date, title, officers, scope } = one;
      if (scope === '公共场所') continue;
      const who = `${date} 的“${title}”`;
      if (!officers) {
        if (asOf <= date)
          yield {
            record: one,
            path: ['date'],
            gap: true,
            message: `${who}没有写谁来`,
            hint: '在 officers 里写执法证号，至少两个',
          };
        continue;
      }
      if (new Set(officers).size < 2)
        yield {
          record: one,
          path: ['officers'],
          message: `${who}只有 ${new Set(officers).size} 名执法人员，至少要 2 名`,
          hint: '补上另一名的执法证号',
        };
      for (const [i, certificate] of officers.entries()) {
        const found = known.get(certificate);
        if (
          found &&
          (found.officer.role !== '执法人员' ||
            !inForce({ ...found.officer, from: found.officer.from ?? '0001-01-01' }, date))
        )
          yield {
            record: one,
            path: ['officers', i],
            message: `${who}的 ${certificate}（${found.town.name}${found.officer.name}）那天不能执法`,
            hint: '换一名证件有效的执法人员',
          };
      }
    }
  },
};
