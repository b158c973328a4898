/** The door of the import room: any file with a list in, a plan and its report out. */
export { gridsOf } from './file.ts';
export { type Grid, gridOf, type Refusal } from './grid.ts';
export { idProposer } from './ids.ts';
export { type MapFile, readMap } from './map-file.ts';
export { planImport } from './plan.ts';
export { type ImportMap, type ImportPlan, NO_MAP, type Outcome } from './plan-model.ts';
export { countsOf, importReport } from './report.ts';
