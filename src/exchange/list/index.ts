/** The door of the list room: a town's list as a table, as CSV and as a workbook. */
export { type ClaimKey, COLUMNS, type Column, type ColumnKey } from './columns.ts';
export { listCsv } from './csv.ts';
export { rearmed } from './formula.ts';
export { type ClaimNames, claimNames, type Names, namesOf } from './names.ts';
export { citationText, type ListTable, listDescription, listTable } from './table.ts';
export { listXlsx } from './xlsx.ts';
