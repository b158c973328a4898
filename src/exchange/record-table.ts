/**
 * Records of one kind as a table that can be edited and taken back in: a row a record, a column a field. Which fields
 * there are, and what their columns are called, the schema says.
 */
import * as z from 'zod';
import { kindOf, type Path, type Register } from '../register/index.ts';
import { infoOf, KINDS, type KindName } from '../schema/index.ts';
import { bare, type CellKind, cellKind, cellOf } from './record-cells.ts';
import type { WordTable } from './table-sheet.ts';

/** A table of records; `rows` names the list inside a record whose entries are the rows. */
interface RecordTable {
  readonly kind: KindName;
  readonly title: string;
  readonly rows?: string;
}

/** What `export` and `import` know with `--table`. */
export const RECORD_TABLES = {
  'inspection-plans': { kind: 'inspection-plan', title: '年度检查计划与频次上限', rows: 'items' },
  inspections: { kind: 'inspection', title: '检查安排' },
  proofs: { kind: 'proofs', title: '村级证明' },
  stations: { kind: 'station', title: '派驻机构' },
  officers: { kind: 'officers', title: '执法人员' },
  agreements: { kind: 'agreement', title: '委托书' },
  requests: { kind: 'request', title: '准入申请' },
  decided: { kind: 'decided', title: '执法公示' },
} as const satisfies Readonly<Record<string, RecordTable>>;
export type RecordTableName = keyof typeof RECORD_TABLES;

/** Whether that is the name of one of them. */
export function isRecordTable(name: string): name is RecordTableName {
  return Object.hasOwn(RECORD_TABLES, name);
}

/** One column: where its value stands in a row. */
export interface RecordColumn {
  /** `['cap']`, `['outcome', 'on']`; of the entry of an inner list, `['items', 'cap']`. */
  readonly path: readonly string[];
  readonly title: string;
  readonly kind: CellKind;
}

/** A row: the record, and its entry where entries of an inner list are the rows. */
export interface RecordRow {
  /** Below the content folder. */
  readonly file: string;
  /** From the root of the file to the record or the entry. */
  readonly at: Path;
  readonly record: Fields;
  readonly entry?: Fields;
}

type Fields = Readonly<Record<string, unknown>>;
/** A file as it is read: its path below the content folder, and the plain value in it. */
export interface RecordFileValue {
  readonly path: string;
  readonly value: unknown;
}

/** The first column: in which file it stands. */
export const FILE_COLUMN = '文件';

/**
 * The columns of a kind, in the order of its schema; fields that fit into no cell have none. Two of one title are told
 * apart by a number.
 */
export function recordColumns(name: RecordTableName): readonly RecordColumn[] {
  const { kind, rows }: RecordTable = RECORD_TABLES[name];
  const schema = KINDS.find((one) => one.name === kind)?.schema;
  if (!schema) throw new Error(`no schema ${kind}`);
  const top = bare(schema);
  const all = columnsIn(top instanceof z.core.$ZodArray ? top._zod.def.element : top, [], rows);
  const seen = new Map<string, number>();
  return all.map((column) => {
    const times = (seen.get(column.title) ?? 0) + 1;
    seen.set(column.title, times);
    return times === 1 ? column : { ...column, title: `${column.title}（${times}）` };
  });
}

function columnsIn(
  schema: z.core.$ZodType,
  path: readonly string[],
  rows: string | undefined,
  group = '',
): RecordColumn[] {
  const found = new Map<string, RecordColumn[]>();
  for (const option of optionsOf(schema))
    for (const [key, field] of Object.entries(option._zod.def.shape)) {
      if (found.has(key)) continue;
      const { title = key } = infoOf(field);
      const here = [...path, key];
      const kind = cellKind(field);
      const inner = bare(field);
      if (kind) found.set(key, [{ path: here, title: group + title, kind }]);
      else if (key === rows && inner instanceof z.core.$ZodArray)
        found.set(key, columnsIn(inner._zod.def.element, here, undefined, `${title}：`));
      else if (path.length === 0 && optionsOf(field).length > 0)
        found.set(key, columnsIn(field, here, undefined, `${title}：`));
    }
  return [...found.values()].flat();
}

/** The objects a field may be. */
function optionsOf(schema: z.core.$ZodType): z.core.$ZodObject[] {
  const here = bare(schema);
  if (here instanceof z.core.$ZodObject) return [here];
  return here instanceof z.core.$ZodUnion ? here._zod.def.options.flatMap(optionsOf) : [];
}

/** The rows of these files, in their order. */
export function recordRows(
  name: RecordTableName,
  files: readonly RecordFileValue[],
): readonly RecordRow[] {
  const { kind, rows }: RecordTable = RECORD_TABLES[name];
  return files
    .filter(({ path }) => kindOf(path)?.kind.name === kind)
    .flatMap(({ path: file, value }): RecordRow[] => {
      const list = Array.isArray(value);
      const records = (list ? value : [value]) as readonly Fields[];
      return records.flatMap((record, i): RecordRow[] => {
        const at: Path = list ? [i] : [];
        if (rows === undefined) return [{ file, at, record }];
        const entries = (record[rows] ?? []) as readonly Fields[];
        return entries.map((entry, k) => ({ file, at: [...at, rows, k], record, entry }));
      });
    });
}

/** What a column holds in a row. */
export function valueIn({ record, entry }: RecordRow, { path }: RecordColumn): unknown {
  const [first = '', second] = path;
  if (second === undefined) return record[first];
  const inner = entry && Array.isArray(record[first]) ? entry : (record[first] as Fields);
  return inner?.[second];
}

/** What tells a row from the others of its file. */
export function rowKey({ record, entry }: Pick<RecordRow, 'record' | 'entry'>): string {
  const told = (entry ?? record) as Readonly<Record<string, string>>;
  return KEYS.flatMap((key) => told[key] ?? [])[0] ?? '';
}

/** What tells records apart: the first that there is. */
const KEYS = ['id', 'number', 'certificate', 'name'] as const;

/** The columns of these, the surest first. */
export function keyColumns(name: RecordTableName): readonly RecordColumn[] {
  const { rows }: RecordTable = RECORD_TABLES[name];
  const inside = rows === undefined ? [] : [rows];
  return KEYS.flatMap(
    (key) =>
      recordColumns(name).find(({ path }) => path.join('.') === [...inside, key].join('.')) ?? [],
  );
}

/** The table, to edit in Excel and take back in. */
export function recordTable(
  name: RecordTableName,
  files: readonly RecordFileValue[],
  register: Register,
): WordTable {
  const { title } = RECORD_TABLES[name];
  const columns = recordColumns(name);
  return {
    sheet: title,
    title: `${register.site.county}${title}（工作稿）`,
    says: '编辑用：改好了存盘，可以导回来。“文件”和“编号”不要改；空着的格子不会删掉原来的内容；新加的一行要写编号。',
    columns: [[FILE_COLUMN, 30], ...columns.map((one) => [one.title, WIDTHS[one.kind]] as const)],
    rows: recordRows(name, files).map((row) => [
      row.file,
      ...columns.map((column) => cellOf(valueIn(row, column), column.kind, register)),
    ]),
  };
}

const WIDTHS = { text: 24, number: 10, numbers: 14, list: 26, ids: 26, citations: 36 } as const;

/** Where a new record goes; undefined where its file has to be said. */
export function recordFileFor(name: RecordTableName, id: string): string | undefined {
  const { kind, rows }: RecordTable = RECORD_TABLES[name];
  const path = KINDS.find((one) => one.name === kind)?.path ?? '';
  if (rows !== undefined || (path.match(/\*/g) ?? []).length > 1 || path.startsWith('towns/'))
    return undefined;
  return path.replace('*', id);
}
