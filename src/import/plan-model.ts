/** What an import is given, and what its plan says. */
import type { Register, Town } from '../register/index.ts';
import type { Day, List } from '../schema/index.ts';
import type { Headings } from './table/headings.ts';
import type { LeftOut } from './table/rows.ts';

export interface ImportTarget {
  readonly register: Register;
  readonly town: Town;
  readonly list: List;
  readonly asOf: Day;
  /** The town's list file as it stands; empty where there is none yet. */
  readonly listText: string;
  /** Name of the file read, for the report. */
  readonly source: string;
}

/** What a person adds to the sheet, from `--map`. */
export interface ImportMap {
  /** Heading in the sheet → heading of ours. */
  readonly columns: ReadonlyMap<string, string>;
  /** Row number → id of the matter it is, which confirms a near match. */
  readonly rows: ReadonlyMap<number, string>;
  /** Fields for new entries where the sheet has no such column, by our heading. */
  readonly defaults: ReadonlyMap<string, string>;
  /** Domain of new matters where nothing tells it. */
  readonly domain: string | undefined;
}

export const NO_MAP: ImportMap = {
  columns: new Map(),
  rows: new Map(),
  defaults: new Map(),
  domain: undefined,
};

/** What a person writes for a row that is none of the matters it looks like. */
export const NEW = '新事项';

export type Outcome = '一致' | '更改' | '新承接' | '新事项' | '待确认' | '跳过';

export interface RowResult {
  readonly row: number;
  /** Number the sheet itself gives the row; empty where it gives none. */
  readonly no: string;
  readonly name: string;
  readonly outcome: Outcome;
  /** What happened and why, what could not be read. */
  readonly says: readonly string[];
}

export interface ImportPlan {
  readonly sheet: string;
  readonly headings: Headings;
  /** Numbers of the rows the headings stand in. */
  readonly headingRows: readonly number[];
  /** Titles and notes above the headings. */
  readonly above: readonly string[];
  readonly rows: readonly RowResult[];
  readonly leftOut: readonly LeftOut[];
  /** Entries the town holds and the sheet does not have: left as they are. */
  readonly untouched: readonly string[];
  readonly unknownLaws: readonly string[];
  /** Only files that change, below the content folder. */
  readonly files: readonly { readonly path: string; readonly text: string }[];
}
