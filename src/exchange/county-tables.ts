/** Tables of the whole county that a county has only where it has something to put in: as a workbook and as CSV. */
import { hasDecided, hasLeniency, inspectionPlanOn } from '../answers/index.ts';
import type { Register } from '../register/index.ts';
import type { Day } from '../schema/index.ts';
import { decidedTable } from './decided.ts';
import { enforcementTable } from './enforcement-table.ts';
import { inspectionsTable } from './inspections.ts';
import { leniencyTable } from './leniency.ts';
import { proofsTable } from './proofs.ts';
import { requestTable } from './requests.ts';
import type { WordTable } from './table-sheet.ts';

export interface CountyTable {
  readonly has: (register: Register, asOf: Day) => boolean;
  readonly table: (register: Register, asOf: Day) => WordTable;
}

/** By their names in addresses below `/data/v1/`. */
export const COUNTY_TABLES = {
  mianfa: { has: hasLeniency, table: leniencyTable },
  zhunru: { has: ({ requests }) => requests.length > 0, table: requestTable },
  inspections: {
    has: (register, asOf) => inspectionPlanOn(register, asOf) !== undefined,
    table: inspectionsTable,
  },
  proofs: { has: ({ proofs }) => proofs.length > 0, table: proofsTable },
  decided: { has: hasDecided, table: decidedTable },
  stats: { has: hasDecided, table: enforcementTable },
} as const satisfies Readonly<Record<string, CountyTable>>;
export type CountyTableName = keyof typeof COUNTY_TABLES;

/** Whether that is the name of one of them. */
export function isCountyTable(name: string): name is CountyTableName {
  return Object.hasOwn(COUNTY_TABLES, name);
}
