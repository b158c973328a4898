/** Inspections for other systems and as a table: a row an item of the year's plan. */
import {
  aboutCounty,
  inspectionPlanOn,
  sayInspector,
  saySpan,
  spanOn,
  turnsOfInspection,
} from '../answers/index.ts';
import type { Inspection, InspectionPlan, Register } from '../register/index.ts';
import type { Day } from '../schema/index.ts';
import { type Context, envelope } from './json.ts';
import { citationText } from './list/table.ts';
import type { WordTable } from './table-sheet.ts';
import { citedJson, idsOf, told } from './told.ts';

/** 检查日历: weekly days and joint visits, past ones too. */
export function inspectionsJson(context: Context) {
  const all = context.register.inspections;
  return envelope(context, 'inspections', all.flatMap(turnsOfInspection), {
    inspections: all.map(inspectionJson),
    plans: context.register.inspectionPlans.map(planJson),
  });
}

function inspectionJson(plan: Inspection) {
  const weekly = plan.kind === '执法检查日' ? plan : undefined;
  const visit = plan.kind === '综合查一次' ? plan : undefined;
  return {
    ...told(plan, 'id', 'kind'),
    towns: idsOf(plan.towns),
    matters: idsOf(plan.matters),
    departments: idsOf(plan.departments),
    items: idsOf(plan.items),
    scope: plan.scope ?? null,
    ...told(visit, 'business', 'officers'),
    ...told(weekly, 'weekday', 'from', 'until', 'does'),
    ...told(visit, 'title', 'date', 'targets'),
    note: plan.note ?? null,
  };
}

function planJson({ id, year, published, cap, items, note }: InspectionPlan) {
  return {
    id,
    year,
    published,
    cap,
    items: items.map((item) => ({
      id: item.id,
      name: item.name,
      matter: item.matter?.id ?? null,
      department: item.department?.id ?? null,
      basis: item.basis.map(citedJson),
      ...told(item, 'targets', 'method', 'cap'),
      months: item.months ?? [],
      jointly: idsOf(item.jointly),
    })),
    note: note ?? null,
  };
}

/** What may be inspected this year as a table, for a workbook and for CSV. */
export function inspectionsTable(register: Register, asOf: Day): WordTable {
  const plan = inspectionPlanOn(register, asOf);
  const demo = register.site.demo ? '演示数据，计划、上限均为虚构。' : '';
  return {
    sheet: '行政检查事项',
    title: `${register.site.county}${plan ? `${plan.year} 年` : ''}涉企行政检查事项和频次上限`,
    says: `${saySpan(spanOn(register, aboutCounty(register), asOf))}。${plan ? `同一家一年合计最多 ${plan.cap} 次。` : ''}${demo}`,
    columns: [
      ['检查事项', 30],
      ['谁来', 24],
      ['依据', 44],
      ['对象', 30],
      ['方式', 24],
      ['一年最多（次）', 14],
      ['哪几个月', 14],
      ['可联合部门', 36],
    ],
    rows: (plan?.items ?? []).map((item) => [
      item.name,
      sayInspector(item),
      [...(item.matter?.basis ?? []).filter(({ until }) => until === undefined), ...item.basis]
        .map(citationText)
        .join('；'),
      item.targets,
      item.method,
      String(item.cap),
      (item.months ?? []).join('、'),
      item.jointly.map(({ name }) => name).join('、'),
    ]),
  };
}
