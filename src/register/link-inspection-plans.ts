/** Links 年度检查计划 to matters, departments and statutes. */
import type { InspectionPlanRecord } from '../schema/index.ts';
import { citedLaws } from './link-documents.ts';
import { findMany, inside, type Linking, placed, reportDoubled } from './linking.ts';
import type { InspectionItem, InspectionPlan } from './model-inspection.ts';

export function linkInspectionPlans(linking: Linking): InspectionPlan[] {
  const { references, matters, departments } = linking;
  const years = new Map<number, string>();
  return linking.filesOf('inspection-plan').map((file) => {
    const record = file.value as InspectionPlanRecord;
    const list = { file, path: ['items'] };
    const other = years.get(record.year);
    if (other !== undefined)
      references.report(
        { file, path: ['year'] },
        'duplicate-id',
        `${record.year} 年的检查计划已经写在 ${other}`,
        '一年一份：计划调整了的，改那一份，在备注里写明',
      );
    else years.set(record.year, file.path);
    reportDoubled(linking, record.items, '检查事项', list);
    const items = record.items.map(({ matter, department, basis, jointly = [], ...rest }, i) => {
      const at = inside(list, i);
      const item: InspectionItem = {
        ...rest,
        matter: references.find(matters, matter, inside(at, 'matter')),
        department: references.find(departments, department, inside(at, 'department')),
        basis: citedLaws(linking, basis, inside(at, 'basis')),
        jointly: findMany(linking, departments, jointly, inside(at, 'jointly')),
      };
      return placed(linking, item, at);
    });
    return placed(linking, { ...record, items }, { file, path: [] });
  });
}
