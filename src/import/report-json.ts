/** The report as data, one a file (DESIGN 6): every sheet, and every row that holds something. */
import { nameOf } from './directory/find.ts';
import { type Item, textOf } from './item.ts';
import type { EntryRow, LeftOut } from './table/rows.ts';
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

/** An officer, a window, a room in a village, a telephone: no matter, and no row of a list of matters. */
export interface DirectoryRow {
  readonly sheet: string;
  readonly row: number;
  readonly verdict: Verdict;
  readonly why: string;
  readonly name: string;
  /** Which list it stands in. */
  readonly kind: string;
  /** The draft it is written to. */
  readonly path: string | null;
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
  /** Only where the file has such lists. */
  readonly directories?: readonly DirectoryRow[];
  /** What became of drafts whose rows the file has no more; only where there are some. */
  readonly drafts?: readonly string[];
}

/** A row as people are shown it; of an entry of a directory, the directory stands for the type. */
export type ShownRow = Pick<
  ReportRow,
  'sheet' | 'row' | 'verdict' | 'why' | 'name' | 'type' | 'basis'
>;

/** Every row of the report, whatever it became. */
export function shownRows({ rows, directories = [] }: FileReport): ShownRow[] {
  return [...rows, ...directories.map((row) => ({ ...row, type: row.kind, basis: [] }))];
}

/** What a plan adds to an item: the matter it is, and why it could not simply be taken. */
export interface Planned {
  readonly matter: string | null;
  /** Towns it is an entry of, where the row itself names none. */
  readonly towns?: readonly string[];
  /** The draft an entry of a directory is written to. */
  readonly path?: string;
  readonly verdict?: Verdict;
  readonly why?: string;
}

export function refusedReport(file: string, why: string): FileReport {
  return { file, sheets: [{ name: file, rows: 0, read: false, why }], rows: [] };
}

export function fileReport(
  file: string,
  sheets: readonly UnderstoodSheet[],
  planned: (row: Item | EntryRow | LeftOut) => Planned = () => ({ matter: null }),
  drafts: readonly string[] = [],
): FileReport {
  const directories = sheets.flatMap((sheet) => directoryRows(sheet, planned));
  return {
    file,
    sheets: sheets.map(({ name, tables, directories, why, rows }) => {
      const items = [
        ...tables.map((table) => table.items.length),
        ...directories.map(({ entries }) => entries.length),
      ].reduce((sum, count) => sum + count, 0);
      return { name, rows: items > 0 ? items : rows, read: items > 0, why };
    }),
    rows: sheets.flatMap(({ name, tables, missed }) => [
      ...missed.map(({ row, text, why }) => refusedRow(name, row, `${why}：${text}`)),
      ...tables.flatMap(({ sheet, items, leftOut, why }) => [
        ...leftOut.map((out) =>
          refusedRow(
            sheet,
            out.row,
            [why || `${out.why}：${out.text}`, planned(out).why ?? ''].filter(Boolean).join('；'),
            out.name,
          ),
        ),
        ...items.map((item) => itemRow(item, planned(item))),
      ]),
    ]),
    ...(directories.length > 0 ? { directories } : {}),
    ...(drafts.length > 0 ? { drafts } : {}),
  };
}

function directoryRows(
  { directories }: UnderstoodSheet,
  planned: (entry: EntryRow) => Planned,
): DirectoryRow[] {
  return directories.flatMap(({ sheet, kind, entries, leftOut }) => [
    ...leftOut.map(
      ({ row, text, why }): DirectoryRow => ({
        sheet,
        row,
        verdict: 'refused',
        why: `${why}：${text}`,
        name: '',
        kind,
        path: null,
      }),
    ),
    ...entries.map((entry): DirectoryRow => {
      const { verdict = 'taken', why = '', path = null } = planned(entry);
      return { sheet, row: entry.row, verdict, why, name: nameOf(entry), kind, path };
    }),
  ]);
}

function itemRow(item: Item, { matter, towns, verdict, why }: Planned): ReportRow {
  const { entry, materials, doubts } = item;
  const says = [...doubts, ...item.says, ...(why ? [why] : [])];
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
    basis: item.basis.map(({ title, article, role = '', guessed }) => ({
      law: title,
      article: article ?? '',
      role: guessed ? `${role}（推断）` : role,
    })),
    department: item.departments.join(';'),
    duties: item.duties,
    timeLimit: said('promised'),
    ...(listed.length > 0 ? { materials: listed } : {}),
    ...(said('fee') ? { fee: said('fee') } : {}),
    ...(said('phone') ? { phone: said('phone') } : {}),
    from: item.from ?? '',
    until: item.until ?? '',
    town: (towns ?? item.towns.map(({ town }) => town)).join(';'),
    matter,
  };
}

function refusedRow(sheet: string, row: number, why: string, name = ''): ReportRow {
  return {
    sheet,
    row,
    verdict: 'refused',
    why,
    name,
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
