/** What other folders may import of `exchange/`: the register in other formats, out and back in. */
import type * as docx from './docx.ts';
import type * as gaps from './gaps-xlsx.ts';
import type * as tables from './table-xlsx.ts';

export { actAnswerJson } from './act-json.ts';
export { sayActAnswer } from './act-text.ts';
export { asExpected } from './as-expected.ts';
export { changeMonths, changesJson, monthJson } from './changes.ts';
export { changesIcs } from './changes-ics.ts';
export { departmentsJson, indexJson, lawsJson, mattersJson, townsJson } from './collections.ts';
export {
  comparisonBlocks,
  comparisonJson,
  comparisonTable,
  sayComparison,
  sayPair,
} from './comparison.ts';
export { consultationsJson } from './consultations.ts';
export {
  COUNTY_TABLES,
  type CountyTable,
  type CountyTableName,
} from './county-tables.ts';
export { coverageJson } from './coverage.ts';
export { DATA_FILES, type DataFile, type Format, MEDIA, pathWith } from './data-files.ts';
export { dcatJson } from './dcat.ts';
export { type DeadlineJson, deadlineJson } from './deadline-json.ts';
export { decidedJson, sayWithdrawal } from './decided.ts';
export { deskCounty } from './desk/county.ts';
export { deskTown } from './desk/town.ts';
export { examLines } from './exam/index.ts';
export { expiriesIcs } from './expiries-ics.ts';
export { faqJson } from './faq.ts';
export { decidedFeedText, FEEDS, type FeedFormat, feedText } from './feeds.ts';
export { inspectionsIcs } from './inspections-ics.ts';
export { type Context, matterDetailJson, townDetailJson } from './json.ts';
export { leniencyJson } from './leniency.ts';
export {
  departmentNode,
  departmentsLinked,
  faqLinked,
  faqNode,
  lawNode,
  lawsLinked,
  matterLinked,
  onPage,
  serviceNode,
  siteNode,
  townLinked,
  townNode,
} from './linked/index.ts';
export { llmsText } from './llms.ts';
export { openApi } from './openapi.ts';
export { proofsJson } from './proofs.ts';
export {
  agreementsJson,
  decisionsJson,
  documentsJson,
  proceduresJson,
} from './records.ts';
export { healthReport } from './report.ts';
export { type Block, reportBlocks } from './report-blocks.ts';
export { toHtml, toMarkdown } from './report-print.ts';
export { requestsJson } from './requests.ts';
export {
  compared,
  fieldsNow,
  jsonSchemaOf,
  type Promised,
  SHAPE_NAMES,
  SHAPES,
  type ShapeField,
  type ShapeName,
  sayExample,
  sayType,
  shapeFields,
} from './shapes/index.ts';
export { statsJson } from './stats.ts';
export { type Input, TOOLS, type ToolName, toolsJson, toolsList } from './tools.ts';
export { countyHandlers, type TownHandlers, townHandlers } from './town-handlers.ts';
export { matterTwin } from './twins/matter.ts';
export { questionTwin } from './twins/question.ts';

/** See docx.ts. Its library is the largest of all and loaded with the first document: most builds find theirs made. */
export const docxOf: typeof docx.docxOf = async (...asked) =>
  (await import('./docx.ts')).docxOf(...asked);

export { DUTY_COLUMNS, dutySheets, sinceWhen } from './duty-sheets.ts';
/** See gaps-xlsx.ts; its library, too, is loaded with the first workbook. */
export const tableXlsx: typeof tables.tableXlsx = async (...asked) =>
  (await import('./table-xlsx.ts')).tableXlsx(...asked);
export const gapsXlsx: typeof gaps.gapsXlsx = async (...asked) =>
  (await import('./gaps-xlsx.ts')).gapsXlsx(...asked);
export { inspectionsJson } from './inspections.ts';
export { cellOf as recordCell, valueFrom } from './record-cells.ts';
export {
  isRecordTable,
  RECORD_TABLES,
  type RecordColumn,
  type RecordTableName,
  recordColumns,
} from './record-columns.ts';
export {
  FILE_COLUMN,
  keyTitles,
  PLACE_COLUMN,
  placeIn,
  type RecordFileValue,
  type RecordRow,
  recordFileFor,
  recordRows,
  recordTable,
  rowKey,
  valueIn,
} from './record-table.ts';
