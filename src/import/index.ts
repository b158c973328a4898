/** What other folders may import of `import/`: any file with a list in, what it says and a plan for it out. */
export { MISSED } from './accounts.ts';
export { idProposer } from './ids.ts';
export { readMap } from './map-file.ts';
export { planImport } from './plan.ts';
export { type ImportMap, type ImportPlan, NO_MAP } from './plan-model.ts';
export { gridsOf, readFile } from './read-file.ts';
export type { Grid, Refusal } from './reading/grid.ts';
export { noticeText } from './reading/notice.ts';
export { planRecords } from './record-table.ts';
export { countsOf, importReport } from './report.ts';
export {
  type FileReport,
  fileReport,
  refusedReport,
  type ShownRow,
  shownRows,
} from './report-json.ts';
export { HEADING_CHOICES, type ShownColumn } from './table/choices.ts';
export { answersText, HEADINGS_FILE, NAMES_FILE, readAnswers } from './take/answers.ts';
export { TAKEN_FILE } from './take/ledger.ts';
export { AS_NEW } from './take/matters.ts';
export { planTakeIn, type TakeInPlan, type TakenFile } from './take/plan.ts';
export { understand } from './understand.ts';
