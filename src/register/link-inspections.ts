/** Links the inspection calendar to its towns, departments and matters. */
import type { InspectionRecord } from '../schema/index.ts';
import { findMany, inside, type Linking, placed } from './linking.ts';
import type { Town } from './model.ts';
import type { Inspection, InspectionDay, JointInspection } from './model-inspection.ts';
import type { Origin } from './references.ts';

type DayRecord = Extract<InspectionRecord, { kind: '执法检查日' }>;
type JointRecord = Extract<InspectionRecord, { kind: '综合查一次' }>;

/** A weekly day needs its town; a joint visit stays as long as one of its towns is known. */
export function linkInspections(linking: Linking): Inspection[] {
  return linking.filesOf('inspection').flatMap((file): Inspection[] => {
    const record = file.value as InspectionRecord;
    const origin: Origin = { file, path: [] };
    const linked =
      record.kind === '执法检查日'
        ? linkDay(linking, record, origin)
        : linkJoint(linking, record, origin);
    return linked ? [placed(linking, linked, origin)] : [];
  });
}

function linkDay(linking: Linking, record: DayRecord, origin: Origin): InspectionDay | undefined {
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
  return { ...rest, towns: [town], departments: [], matters: found };
}

function linkJoint(
  linking: Linking,
  record: JointRecord,
  origin: Origin,
): JointInspection | undefined {
  const { towns: ids, departments, matters, ...rest } = record;
  const towns = findMany(linking, linking.towns, ids, inside(origin, 'towns'));
  const linked = {
    ...rest,
    towns,
    departments: findMany(linking, linking.departments, departments, inside(origin, 'departments')),
    matters: findMany(linking, linking.matters, matters, inside(origin, 'matters')),
  };
  return towns.length > 0 ? linked : undefined;
}

function goesOnAfterMerger({ until }: DayRecord, { merged }: Town): boolean {
  return merged !== undefined && (until === undefined || merged.on <= until);
}
