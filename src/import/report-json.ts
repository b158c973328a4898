/** The report as data, one a file (DESIGN 6): every sheet, and every row that holds something. */
import { type Item, textOf } from './item.ts';
import type { UnderstoodSheet } from './understand.ts';

export type Verdict = 'taken' | 'doubt' | 'refused';

export interface ReportRow {
  readonly sheet: string;
  readonly row: number;
  readonly verdict: Verdict;
  readonly why: string;
  readonly name: string;
  readonly list: string;
  readonly type: string;
  readonly basis: readonly {
    readonly law: string;
    readonly article: string;
    readonly role: string;
  }[];
  readonly department: string;
  readonly duties: {
    readonly items?: string;
    readonly department?: string;
    readonly town?: string;
  };
  readonly timeLimit: string;
  readonly materials?: readonly string[];
  readonly fee?: string;
  readonly phone?: string;
  readonly from: string;
  readonly until: string;
  readonly town: string;
  /** Id of the matter of the catalogue it is, or of the draft it became. */
  readonly matter: string | null;
}

export interface FileReport {
  readonly file: string;
  readonly sheets: readonly {
    readonly name: string;
    readonly rows: number;
    readonly read: boolean;
    readonly why: string;
  }[];
  readonly rows: readonly ReportRow[];
}

/** What a plan adds to an item: the matter it is, and why it could not simply be taken. */
export interface Planned {
  readonly matter: string | null;
  readonly verdict?: Verdict;
  readonly why?: string;
}

export function refusedReport(file: string, why: string): FileReport {
  return { file, sheets: [{ name: file, rows: 0, read: false, why }], rows: [] };
}

export function fileReport(
  file: string,
  sheets: readonly UnderstoodSheet[],
  planned: (item: Item) => Planned = () => ({ matter: null }),
): FileReport {
  return {
    file,
    sheets: sheets.map(({ name, tables, why, rows }) => {
      const items = tables.reduce((sum, table) => sum + table.items.length, 0);
      return { name, rows: items > 0 ? items : rows, read: items > 0, why };
    }),
    rows: sheets.flatMap(({ tables }) =>
      tables.flatMap(({ sheet, items, leftOut, why }) => [
        ...leftOut.map((out) => refusedRow(sheet, out.row, why || `${out.why}：${out.text}`)),
        ...items.map((item) => itemRow(item, planned(item))),
      ]),
    ),
  };
}

function itemRow(item: Item, { matter, verdict, why }: Planned): ReportRow {
  const { entry, materials, doubts } = item;
  const says = [...doubts, ...(why ? [why] : [])];
  const said = (meaning: Parameters<typeof textOf>[1]) => textOf(entry, meaning);
  const listed = materials.flatMap((part) => part.materials ?? []);
  return {
    sheet: item.sheet,
    row: item.row,
    verdict: verdict === 'refused' ? verdict : doubts.length > 0 ? 'doubt' : (verdict ?? 'taken'),
    why: says.join('；'),
    name: item.name,
    list: item.list,
    type: item.type ?? '',
    basis: item.basis.map(({ title, article, role }) => ({
      law: title,
      article: article ?? '',
      role,
    })),
    department: item.departments.join(';'),
    duties: item.duties,
    timeLimit: said('promised'),
    ...(listed.length > 0 ? { materials: listed } : {}),
    ...(said('fee') ? { fee: said('fee') } : {}),
    ...(said('phone') ? { phone: said('phone') } : {}),
    from: item.from ?? '',
    until: item.until ?? '',
    town: item.towns.map(({ town }) => town).join(';'),
    matter,
  };
}

function refusedRow(sheet: string, row: number, why: string): ReportRow {
  return {
    sheet,
    row,
    verdict: 'refused',
    why,
    name: '',
    list: '',
    type: '',
    basis: [],
    department: '',
    duties: {},
    timeLimit: '',
    from: '',
    until: '',
    town: '',
    matter: null,
  };
}
