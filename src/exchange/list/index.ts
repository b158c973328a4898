/** What other folders may import of `list/`: a town's list as a table, as CSV and as a workbook. */
import type * as publicBook from './public-xlsx.ts';
import type * as xlsx from './xlsx.ts';

export { AT_LATEST, type ClaimKey, COLUMNS, type ColumnKey } from './columns.ts';
export { listCsv } from './csv.ts';
export { dataTable } from './data.ts';
export { rearmed } from './formula.ts';
export { type ClaimNames, claimNames, namesOf } from './names.ts';
export { type PublicTable, publicTable } from './public.ts';
export { type ListTable, listDescription, listTable } from './table.ts';

/** See xlsx.ts. Its library is loaded with the first workbook: most builds find theirs made. */
export const listXlsx: typeof xlsx.listXlsx = async (...asked) =>
  (await import('./xlsx.ts')).listXlsx(...asked);

export const publicXlsx: typeof publicBook.publicXlsx = async (...asked) =>
  (await import('./public-xlsx.ts')).publicXlsx(...asked);
