/** What a row changes in an entry, and what it leaves alone. */
import { AT_LATEST, type ClaimKey, COLUMNS } from '../exchange/list/index.ts';
import type { EntryRow } from './table/rows.ts';

type Entry = Readonly<Record<string, unknown>> | undefined;

/** The value at `successor.by` and the like. */
export function valueAt(entry: Entry, key: ClaimKey): unknown {
  return key
    .split('.')
    .reduce<unknown>(
      (value, step) => (value as Record<string, unknown> | undefined)?.[step],
      entry,
    );
}

/** Values of records are texts, numbers and lists of them. */
export function same(a: unknown, b: unknown): boolean {
  return (
    a === b ||
    (typeof a === 'object' && typeof b === 'object' && JSON.stringify(a) === JSON.stringify(b))
  );
}

export function sayChange(key: ClaimKey, from: unknown, to: unknown): string {
  return from === undefined
    ? `${titleOf(key)}：写上 ${say(to)}`
    : `${titleOf(key)}：${say(from)} → ${say(to)}`;
}

/** Fields the sheet has a column for and left empty are never deleted, because an empty cell may only be unknown. */
export function emptied(entry: Entry, row: EntryRow, columns: ReadonlySet<string>): string[] {
  return COLUMNS.filter(
    ({ key }) =>
      key !== 'no' && !key.startsWith('matter.') && columns.has(key) && !row.cells.has(key),
  )
    .map(({ key }) => key as ClaimKey)
    .filter((key) => valueAt(entry, key) !== undefined)
    .map(
      (key) =>
        `${titleOf(key)}在表里空着，原来的 ${say(valueAt(entry, key))} 没有删；要删请在文件里改`,
    );
}

function titleOf(key: ClaimKey): string {
  const column = COLUMNS.find((one) => one.key === key);
  return key.includes('.') ? `${column?.group}：${column?.title}` : (column?.title ?? '');
}

function say(value: unknown): string {
  if (Array.isArray(value))
    return value.map(({ year, cases }) => `${year} 年 ${cases} 件`).join('；');
  return value === true ? AT_LATEST : String(value);
}
