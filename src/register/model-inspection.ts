/** Linked inspections: the days and visits of the calendar. */
import type { Department, InspectionPlanRecord, InspectionRecord } from '../schema/index.ts';
import type { Matter, Town } from './model.ts';
import type { CitedLaw } from './model-prose.ts';

type ItemRecord = InspectionPlanRecord['items'][number];
/** 检查事项: what inspectors of a town (by its matter) or of a department (by its own basis) may come for. */
export type InspectionItem = Omit<ItemRecord, 'matter' | 'department' | 'basis' | 'jointly'> & {
  readonly matter: Matter | undefined;
  readonly department: Department | undefined;
  readonly basis: readonly CitedLaw[];
  readonly jointly: readonly Department[];
};
/** 年度检查计划. */
export type InspectionPlan = Omit<InspectionPlanRecord, 'items'> & {
  readonly items: readonly InspectionItem[];
};

type InspectionLinks = 'matters' | 'town' | 'towns' | 'departments' | 'items';
/** An entry of the inspection calendar, still discriminated by `kind`. */
export type Inspection = InspectionRecord extends infer I
  ? I extends InspectionRecord
    ? Omit<I, InspectionLinks> & {
        readonly matters: readonly Matter[];
        /** Where: one for a weekly day, one or more for a joint visit. */
        readonly towns: readonly Town[];
        /** Who comes along; none for a town's own day. */
        readonly departments: readonly Department[];
        /** By which items of the year's plan one enters; none for a patrol. */
        readonly items: readonly InspectionItem[];
      }
    : never
  : never;
export type InspectionDay = Extract<Inspection, { kind: '执法检查日' }>;
export type JointInspection = Extract<Inspection, { kind: '综合查一次' }>;
