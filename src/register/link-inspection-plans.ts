/** Links 年度检查计划 to matters, departments and statutes. */
import type { InspectionPlanRecord } from '../schema/index.ts';
import { citedLaws } from './link-documents.ts';
import { findMany, inside, type Linking, placed, reportDoubled } from './linking.ts';
import type { InspectionItem, InspectionPlan } from './model-inspection.ts';

export function linkInspectionPlans(linking: Linking): InspectionPlan[] {
  const { references, matters, departments } = linking;
  return linking.filesOf('inspection-plan').map((file) => {
    const record = file.value as InspectionPlanRecord;
    const list = { file, path: ['items'] };
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
