/** Records of one kind as a table that can be edited and taken back in: a row a record, a column a field. */
import { kindOf, type Path, type Register } from '../register/index.ts';
import { KINDS } from '../schema/index.ts';
import { cellOf } from './record-cells.ts';
import {
  RECORD_TABLES,
  type RecordColumn,
  type RecordTable,
  type RecordTableName,
  recordColumns,
} from './record-columns.ts';
import type { WordTable } from './table-sheet.ts';

/** A row: the record, and below it the entry of each list that the table names. */
export interface RecordRow {
  /** Below the content folder. */
  readonly file: string;
  /** The record and the entries, outermost first, each with its place from the root of the file. */
  readonly levels: readonly { readonly at: Path; readonly fields: Fields }[];
}

type Fields = Readonly<Record<string, unknown>>;
/** A file as it is read: its path below the content folder, and the plain value in it. */
export interface RecordFileValue {
  readonly path: string;
  readonly value: unknown;
}

/** The first column: in which file it stands. */
export const FILE_COLUMN = '文件';
/** Which entry a row is, counted in each list, where entries have no id: 1-1-2. */
export const PLACE_COLUMN = '第几档';

/** The rows of these files, in their order. */
export function recordRows(
  name: RecordTableName,
  files: readonly RecordFileValue[],
): readonly RecordRow[] {
  const { kind, rows = [] }: RecordTable = RECORD_TABLES[name];
  return files
    .filter(({ path }) => kindOf(path)?.kind.name === kind)
    .flatMap(({ path: file, value }) => {
      const records = Array.isArray(value)
        ? value.map((fields: Fields, i) => ({ at: [i], fields }))
        : [{ at: [], fields: value as Fields }];
      return records.flatMap((record) => entriesBelow([record], rows));
      function entriesBelow(levels: RecordRow['levels'], lists: readonly string[]): RecordRow[] {
        const [list, ...rest] = lists;
        const last = levels.at(-1);
        if (list === undefined || !last) return [{ file, levels }];
        return ((last.fields[list] ?? []) as readonly Fields[]).flatMap((fields, k) =>
          entriesBelow([...levels, { at: [...last.at, list, k], fields }], rest),
        );
      }
    });
}

/** From the root of the file to what a column holds in a row. */
export function placeIn(
  { levels }: RecordRow,
  { path }: RecordColumn,
  name: RecordTableName,
): Path {
  const depth = depthOf(name, path);
  return [...(levels[depth]?.at ?? []), ...path.slice(depth)];
}

/** What a column holds in a row. */
export function valueIn(row: RecordRow, { path }: RecordColumn, name: RecordTableName): unknown {
  const depth = depthOf(name, path);
  return path
    .slice(depth)
    .reduce<unknown>((here, key) => (here as Fields | undefined)?.[key], row.levels[depth]?.fields);
}

/** How many of the table's lists a column stands below. */
function depthOf(name: RecordTableName, path: readonly string[]): number {
  const { rows = [] }: RecordTable = RECORD_TABLES[name];
  const differs = rows.findIndex((list, i) => path[i] !== list || i === path.length - 1);
  return differs < 0 ? rows.length : differs;
}

/** What tells a row from the others of its file. */
export function rowKey({ levels }: RecordRow): string {
  const told = levels.at(-1)?.fields ?? {};
  return KEYS.flatMap((key) => (told[key] as string | undefined) ?? [])[0] ?? placeOf(levels);
}

/** 1-1-2: the second tier of the first scale of the first basis. */
function placeOf(levels: RecordRow['levels']): string {
  return levels
    .slice(1)
    .map(({ at }) => Number(at.at(-1)) + 1)
    .join('-');
}

/** What tells records apart: the first that there is. */
const KEYS = ['id', 'number', 'certificate', 'name'] as const;

/** The titles of these, the surest first. */
export function keyTitles(name: RecordTableName): readonly string[] {
  const { rows = [] }: RecordTable = RECORD_TABLES[name];
  const columns = recordColumns(name);
  const keys = KEYS.flatMap(
    (key) => columns.find(({ path }) => path.join('.') === [...rows, key].join('.'))?.title ?? [],
  );
  return keys.length > 0 ? keys : [PLACE_COLUMN];
}

/** The table, to edit in Excel and take back in. */
export function recordTable(
  name: RecordTableName,
  files: readonly RecordFileValue[],
  register: Register,
): WordTable {
  const { title } = RECORD_TABLES[name];
  const columns = recordColumns(name);
  const counted = keyTitles(name).includes(PLACE_COLUMN);
  return {
    sheet: title,
    title: `${register.site.county}${title}（工作稿）`,
    says: counted
      ? `编辑用：改好了存盘，可以导回来。“文件”和“${PLACE_COLUMN}”不要改；空着的格子不会删掉原来的内容；加一档、加一张表，在事项的文件里写。`
      : '编辑用：改好了存盘，可以导回来。“文件”和“编号”不要改；空着的格子不会删掉原来的内容；新加的一行要写编号。',
    columns: [
      [FILE_COLUMN, 30],
      ...(counted ? [[PLACE_COLUMN, 10] as const] : []),
      ...columns.map((one) => [one.title, WIDTHS[one.kind]] as const),
    ],
    rows: recordRows(name, files).map((row) => [
      row.file,
      ...(counted ? [rowKey(row)] : []),
      ...columns.map((column) => cellOf(valueIn(row, column, name), column.kind, register)),
    ]),
  };
}

const WIDTHS = {
  text: 24,
  id: 24,
  number: 10,
  numbers: 14,
  list: 26,
  ids: 26,
  citations: 36,
} as const;

/** Where a new record goes; undefined where its file has to be said. */
export function recordFileFor(name: RecordTableName, id: string): string | undefined {
  const { kind, rows }: RecordTable = RECORD_TABLES[name];
  const path = KINDS.find((one) => one.name === kind)?.path ?? '';
  if (rows !== undefined || (path.match(/\*/g) ?? []).length > 1 || path.startsWith('towns/'))
    return undefined;
  return path.replace('*', id);
}
