/** A table of records comes back: only cells that changed are written, everything else stays as it is, byte for byte. */
import * as z from 'zod';
import { textWith } from '../editing/index.ts';
import {
  FILE_COLUMN,
  keyTitles,
  PLACE_COLUMN,
  placeIn,
  type RecordColumn,
  type RecordFileValue,
  type RecordRow,
  type RecordTableName,
  recordCell,
  recordColumns,
  recordFileFor,
  recordRows,
  rowKey,
  valueFrom,
  valueIn,
} from '../exchange/index.ts';
import { explainIssues, type Path, type Register } from '../register/index.ts';
import type { Grid, Refusal } from './reading/grid.ts';

/** What became of one row of the sheet. */
export interface RecordRowReport {
  /** As Excel counts. */
  readonly row: number;
  readonly outcome: '一致' | '更改' | '新的' | '跳过';
  readonly what: string;
  /** What changed, or why it was passed over. */
  readonly says: readonly string[];
}

/** Texts to write, and a line for every row of the sheet. */
export interface RecordPlan {
  readonly files: readonly { readonly path: string; readonly text: string }[];
  readonly rows: readonly RecordRowReport[];
}

interface Source extends RecordFileValue {
  readonly text: string;
}

/** Takes the first sheet that has our headings. */
export function planRecords(
  grids: readonly Grid[],
  name: RecordTableName,
  sources: readonly Source[],
  register: Register,
): RecordPlan | Refusal {
  const columns = recordColumns(name);
  const keys = keyTitles(name);
  const found = grids.flatMap(({ rows }) => {
    const head = rows.findIndex((row) => row.includes(FILE_COLUMN) && row.includes(keys[0] ?? ''));
    return head < 0 ? [] : [{ rows, head }];
  })[0];
  if (!found)
    return {
      refused: `没有找到标题行：要有“${FILE_COLUMN}”和“${keys[0]}”两列，请先导出，再在导出的表里改`,
    };
  const { rows, head } = found;
  const titles = rows[head] ?? [];
  const unknown = titles.filter(
    (title) =>
      ![...keys, '', FILE_COLUMN].includes(title) && !columns.some((one) => one.title === title),
  );
  if (unknown.length > 0) return { refused: `不认得这些列：${unknown.join('、')}。列名不要改` };

  const known = recordRows(name, sources);
  const values = new Map(sources.map(({ path, value }) => [path, structuredClone(value)]));
  const touched = new Set<string>();
  const reports: RecordRowReport[] = [];
  for (const [i, cells] of rows.entries()) {
    if (i <= head || cells.every((cell) => cell.trim() === '')) continue;
    const cellOf = (title: string) => (cells[titles.indexOf(title)] ?? '').trim();
    const id = keys.map(cellOf).find((cell) => cell !== '') ?? '';
    const file = cellOf(FILE_COLUMN);
    const report = { row: i + 1, what: id || file };
    const row = known.find((one) => rowKey(one) === id && (file === '' || one.file === file));
    const told = read(name, columns, cellOf, row, register);
    if (id === '' || told.faults.length > 0) {
      const says = id === '' ? [`没有写${keys[0]}`] : told.faults;
      reports.push({ ...report, outcome: '跳过', says });
      continue;
    }
    if (row)
      for (const { column, value } of told.changes) {
        put(values.get(row.file), placeIn(row, column, name), value);
        touched.add(row.file);
      }
    else if (keys.includes(PLACE_COLUMN)) {
      const where = file === '' ? '没有写哪个文件' : `${file} 里没有第 ${id} 档`;
      const says = [`${where}：加一档、加一张表，在事项的文件里写`];
      reports.push({ ...report, outcome: '跳过', says });
      continue;
    } else {
      const path = file === '' ? recordFileFor(name, id) : file;
      if (path === undefined) {
        reports.push({
          ...report,
          outcome: '跳过',
          says: [`新的一行要在“${FILE_COLUMN}”里写放在哪个文件`],
        });
        continue;
      }
      add(values, path, told.changes);
      touched.add(path);
    }
    const says = told.changes.map(
      ({ column, was, cell }) => `${column.title}：${was || '（空）'} → ${cell}`,
    );
    reports.push({ ...report, outcome: row ? (says.length > 0 ? '更改' : '一致') : '新的', says });
  }
  const texts = new Map(sources.map(({ path, text }) => [path, text]));
  const files = [...touched].flatMap((path) => {
    const before = texts.get(path) ?? '';
    const text = textWith(path, before, { value: values.get(path) });
    return text === before ? [] : [{ path, text }];
  });
  return { files, rows: reports };
}

/** The cells that say something else than the record does. */
function read(
  name: RecordTableName,
  columns: readonly RecordColumn[],
  cellOf: (title: string) => string,
  row: RecordRow | undefined,
  register: Register,
) {
  const faults: string[] = [];
  const changes = columns.flatMap((column) => {
    const cell = cellOf(column.title);
    const was = row ? recordCell(valueIn(row, column, name), column.kind, register) : '';
    // Excel may return other line ends than were written.
    if (cell === '' || cell.replace(/\s+/g, ' ') === was.replace(/\s+/g, ' ').trim()) return [];
    const told = valueFrom(cell, column.kind, register);
    const fault = 'fault' in told ? `${column.title}：${told.fault}` : faultOf(column, told.value);
    if (fault === undefined && 'value' in told) return [{ column, was, cell, value: told.value }];
    faults.push(fault ?? '');
    return [];
  });
  return { faults, changes };
}

/** What the check would say of the value; said before anything is written. */
function faultOf({ path, schema }: RecordColumn, value: unknown): string | undefined {
  const key = path.at(-1) ?? '';
  const root = z.strictObject({ [key]: schema });
  const checked = root.safeParse({ [key]: value });
  if (checked.success) return undefined;
  const parsed = {
    value: { [key]: value },
    file: '',
    at: () => ({ file: '', line: 0, column: 0 }),
    source: () => undefined,
  };
  const [problem] = explainIssues(root, parsed, checked.error.issues);
  return problem && `${problem.message}。${problem.hint ?? ''}`;
}

function put(root: unknown, path: Path, value: unknown): void {
  let here = root as Record<PropertyKey, unknown>;
  for (const step of path.slice(0, -1)) {
    here[step] ??= {};
    here = here[step] as Record<PropertyKey, unknown>;
  }
  const last = path.at(-1);
  if (last !== undefined) here[last] = value;
}

/** A new record, or a new entry of a list in a file that is there. */
function add(
  values: Map<string, unknown>,
  file: string,
  changes: readonly { readonly column: RecordColumn; readonly value: unknown }[],
): void {
  const there = values.get(file);
  const list = Array.isArray(there);
  const inner = changes.find(({ column }) => column.path.length > 1)?.column.path[0] ?? '';
  const entries = !list && (there as Record<string, unknown> | undefined)?.[inner];
  const root: Record<string, unknown> = {};
  for (const { column, value } of changes)
    put(
      root,
      Array.isArray(entries) && column.path.length > 1 ? column.path.slice(1) : column.path,
      value,
    );
  if (list) (there as unknown[]).push(root);
  else if (Array.isArray(entries))
    entries.push(
      Object.fromEntries(
        Object.entries(root).filter(([key]) =>
          changes.some(({ column }) => column.path[1] === key),
        ),
      ),
    );
  else values.set(file, root);
}
