/** Linked 派驻机构. */
import type { StationRecord } from '../schema/index.ts';
import type { Department, Matter, Town } from './model.ts';
import type { CitedLaw } from './model-prose.ts';

/** 派驻机构: a department's station in towns. */
export type Station = Omit<StationRecord, 'department' | 'towns' | 'matters' | 'basis'> & {
  readonly department: Department;
  readonly towns: readonly Town[];
  readonly matters: readonly Matter[];
  /** What lets it act in its own name; empty where it does not. */
  readonly basis: readonly CitedLaw[];
};
