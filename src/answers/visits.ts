/** Visits to businesses in the light of the year's plan: 该不该来查我. */
import type {
  InspectionItem,
  InspectionPlan,
  JointInspection,
  Register,
} from '../register/index.ts';
import type { Day } from '../schema/index.ts';

/** Who comes under this item, in a few words. */
export function sayInspector({ department, matter }: InspectionItem): string {
  return department?.short ?? (matter ? '乡镇、街道' : '未公布');
}

/** The plan of the year in which the day lies. */
export function inspectionPlanOn(
  { inspectionPlans }: Register,
  day: Day,
): InspectionPlan | undefined {
  return inspectionPlans.find(({ year }) => year === Number(day.slice(0, 4)));
}

export function hasInspections({ inspections, inspectionPlans }: Register): boolean {
  return inspections.length + inspectionPlans.length > 0;
}

/** All visits of the county, soonest first. */
export function visitsOf({ inspections }: Register): JointInspection[] {
  return inspections
    .filter((one) => one.kind === '综合查一次')
    .sort((a, b) => (a.date < b.date ? -1 : 1));
}

/** Visits of the same year to the same kind of business in one of its towns, before this one. */
export function visitsBefore(visit: JointInspection, all: readonly JointInspection[]) {
  return all.filter(
    (other) =>
      other !== visit &&
      (other.date < visit.date || (other.date === visit.date && other.id < visit.id)) &&
      other.date.slice(0, 4) === visit.date.slice(0, 4) &&
      other.business !== undefined &&
      other.business === visit.business &&
      other.towns.some((town) => visit.towns.includes(town)),
  );
}
