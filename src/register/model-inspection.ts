/** Linked inspections: the days and visits of the calendar. */
import type { Department, InspectionRecord } from '../schema/index.ts';
import type { Matter, Town } from './model.ts';

type InspectionLinks = 'matters' | 'town' | 'towns' | 'departments';
/** An entry of the inspection calendar, still discriminated by `kind`. */
export type Inspection = InspectionRecord extends infer I
  ? I extends InspectionRecord
    ? Omit<I, InspectionLinks> & {
        readonly matters: readonly Matter[];
        /** Where: one for a weekly day, one or more for a joint visit. */
        readonly towns: readonly Town[];
        /** Who comes along; none for a town's own day. */
        readonly departments: readonly Department[];
      }
    : never
  : never;
export type InspectionDay = Extract<Inspection, { kind: '执法检查日' }>;
export type JointInspection = Extract<Inspection, { kind: '综合查一次' }>;
