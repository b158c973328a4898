/** Links the inspection calendar to its towns, departments and matters. */
import type { InspectionRecord } from '../schema/index.ts';
import { findMany, inside, type Linking, placed } from './linking.ts';
import type { Town } from './model.ts';
import type {
  Inspection,
  InspectionDay,
  InspectionItem,
  InspectionPlan,
  JointInspection,
} from './model-inspection.ts';
import type { Origin } from './references.ts';

type DayRecord = Extract<InspectionRecord, { kind: '执法检查日' }>;
type JointRecord = Extract<InspectionRecord, { kind: '综合查一次' }>;

/** A weekly day needs its town; a joint visit stays as long as one of its towns is known. */
export function linkInspections(linking: Linking, plans: readonly InspectionPlan[]): Inspection[] {
  return linking.filesOf('inspection').flatMap((file): Inspection[] => {
    const record = file.value as InspectionRecord;
    const origin: Origin = { file, path: [] };
    const linked =
      record.kind === '执法检查日'
        ? linkDay(linking, record, origin, itemsOf(linking, record, origin, plans))
        : linkJoint(linking, record, origin, itemsOf(linking, record, origin, plans));
    return linked ? [placed(linking, linked, origin)] : [];
  });
}

function linkDay(
  linking: Linking,
  record: DayRecord,
  origin: Origin,
  items: readonly InspectionItem[],
): InspectionDay | undefined {
  const { town: id, matters, ...rest } = record;
  const place = inside(origin, 'town');
  const town = linking.references.find(linking.towns, id, place);
  const found = findMany(linking, linking.matters, matters, inside(origin, 'matters'));
  if (!town) return undefined;
  if (goesOnAfterMerger(record, town))
    linking.references.report(
      place,
      'dates',
      `${town.name}已经并入${town.merged?.into.name}，检查日还没有止日`,
      `请写 until，要早于并入那天 ${town.merged?.on}`,
    );
  return { ...rest, towns: [town], departments: [], matters: found, items };
}

function linkJoint(
  linking: Linking,
  record: JointRecord,
  origin: Origin,
  items: readonly InspectionItem[],
): JointInspection | undefined {
  const { towns: ids, departments, matters, ...rest } = record;
  const towns = findMany(linking, linking.towns, ids, inside(origin, 'towns'));
  const linked = {
    ...rest,
    items,
    towns,
    departments: findMany(linking, linking.departments, departments, inside(origin, 'departments')),
    matters: findMany(linking, linking.matters, matters, inside(origin, 'matters')),
  };
  return towns.length > 0 ? linked : undefined;
}

function goesOnAfterMerger({ until }: DayRecord, { merged }: Town): boolean {
  return merged !== undefined && (until === undefined || merged.on <= until);
}

/** Items are those of the year of the visit; of a weekly day, of any year. */
function itemsOf(
  { references, broken }: Linking,
  record: InspectionRecord,
  origin: Origin,
  plans: readonly InspectionPlan[],
): InspectionItem[] {
  const year = record.kind === '执法检查日' ? undefined : Number(record.date.slice(0, 4));
  const known = plans
    .filter((plan) => year === undefined || plan.year === year)
    .flatMap(({ items }) => items);
  // A plan that cannot be read has been reported where it is torn, and may hold any item.
  const unread = broken.some(({ kind }) => kind === 'inspection-plan');
  if (known.length === 0 && !unread && year !== undefined && record.items) {
    references.report(
      inside(origin, 'date'),
      'unknown-id',
      `没有 ${year} 年的检查计划，写的检查事项都没有公布`,
      `先在 content/inspection-plans/ 里写 ${year} 年的计划，或者核对日子；没有公布的事项不得去查`,
    );
    return [];
  }
  return (record.items ?? []).flatMap((id, i) => {
    const found = known.find((item) => item.id === id);
    if (!found && !unread)
      references.report(
        inside(origin, 'items', i),
        'unknown-id',
        `${year ?? ''} 年的检查计划里没有编号为 ${id} 的检查事项`.trim(),
        `计划里有：${known.map((one) => `${one.id}（${one.name}）`).join('、') || '没有'}`,
      );
    return found ? [found] : [];
  });
}
