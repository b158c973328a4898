/** From the rows of a table to entries: subheadings, totals and notes apart, entries that go on over rows joined. */
import { type Grid, rowNumber } from '../reading/grid.ts';
import type { Meaning } from './heading-words.ts';
import type { FoundColumn } from './headings.ts';
import {
  eachNamed,
  endedBy,
  namelessBecause,
  type Open,
  openEntry,
  PARTS,
  STRUCK,
} from './open-entry.ts';
import {
  belongsTo,
  type Group,
  groupsBelow,
  kindOf,
  type RowKind,
  type Section,
  sectionOf,
} from './row-kind.ts';
import type { Table } from './split.ts';

/** One line of a material table, or one step of a discretion table, below its entry. */
export type Part = Readonly<Partial<Record<Meaning, string>>>;

export interface EntryRow {
  readonly row: number;
  /** Rows of the grid it takes up. */
  readonly at: readonly number[];
  /** First text of every meaning; empty cells are left out. */
  readonly cells: ReadonlyMap<Meaning, string>;
  /** Cells that cite statutes, with their headings, which may say what the articles do. */
  readonly bases: readonly { readonly heading: string; readonly text: string }[];
  readonly materials: readonly Part[];
  readonly tiers: readonly Part[];
  /** Marks in the columns of towns: heading and mark. */
  readonly marks: ReadonlyMap<string, string>;
  /** Texts under headings nobody knows, by heading. */
  readonly unknown: ReadonlyMap<string, string>;
  /** Second texts of one meaning, by heading. */
  readonly extra: ReadonlyMap<string, string>;
  readonly section: Section;
  /** What of its rows was not read as it stands, and why. */
  readonly doubts: readonly string[];
}

/** A row that is no entry, and why. */
export interface LeftOut {
  readonly row: number;
  /** Its row of the grid; none for what stands around the sheet. */
  readonly at?: number;
  readonly text: string;
  readonly why: string;
  /** Of a matter that the row names although it is not taken. */
  readonly name?: string;
}

/** Why a title is no entry. */
export const TITLE = '表头上面的字，不是事项';

export interface Rows {
  readonly entries: readonly EntryRow[];
  readonly leftOut: readonly LeftOut[];
}

export function readRows(table: Table): Rows {
  const { grid, from, to } = table;
  const columns = usedColumns(table);
  const entries: Open[] = [];
  const leftOut: LeftOut[] = [];
  let section: Section = {};
  let type = '';
  let group: Group | undefined;
  // The entry further rows may belong to; `why` where it is not taken, and they are not either.
  let last: { readonly entry: Open; readonly why?: string } | undefined;
  for (let r = from; r < to; r++) {
    const row = grid.rows[r] ?? [];
    const texts = [...new Set(row.filter((text) => text !== ''))];
    const struck = [...(grid.struck?.get(r)?.values() ?? [])].join(' ');
    if (texts.length === 0 && struck === '') continue;
    const told = (why: string, name = '') => {
      const text = [...texts, struck].join(' ').trim().slice(0, 200);
      leftOut.push({ row: rowNumber(grid, r), at: r, text, why, ...(name ? { name } : {}) });
    };
    const kind = struck === '' || texts.length > 1 ? kindOf(table, columns, r, texts) : 'entry';
    if (kind === 'section') {
      section = sectionOf(texts[texts.length - 1] ?? '', section);
      type = '';
    }
    const opened = openEntry(grid, columns, r, section);
    const name = nameIn(opened);
    if (kind !== 'entry') {
      told(TOLD[kind], kind === 'hidden' ? name : '');
      continue;
    }
    const unread = name === '' ? namelessBecause(grid, columns, r) : undefined;
    if (!unread && last && goesOn(grid, columns, r, last.entry, opened)) {
      if (last.why === undefined) join(last.entry, opened);
      else told(last.why);
      continue;
    }
    const ended = endedBy(opened);
    const why =
      unread?.why ??
      (ended && `表里写着“${ended}”，没有导入；还在实施的，在表里去掉这几个字再导一次`);
    if (why) {
      told(why, unread?.name ?? name);
      last = { entry: opened, why };
      continue;
    }
    if (name === '') {
      told(struck === '' ? '没有事项名称' : STRUCK);
      continue;
    }
    if (groupsBelow(grid, columns, r, opened)) {
      group = { no: opened.cells.get('no') ?? '', name };
      told('大项，下面分成几项');
      continue;
    }
    if (group && belongsTo(group, opened)) {
      opened.cells.set('sub', name);
      opened.cells.set('matter.name', group.name);
    } else group = undefined;
    // A merged cell that was written only once, as CSV leaves it.
    const own = opened.cells.get('matter.type') ?? '';
    if (own !== '') type = own;
    else if (type !== '' && section.type === undefined) opened.cells.set('matter.type', type);
    if ((opened.cells.get('matter.name') ?? '') === '' && last)
      opened.cells.set('matter.name', last.entry.cells.get('matter.name') ?? '');
    const named = eachNamed(opened);
    entries.push(...named);
    last = { entry: named[named.length - 1] ?? opened };
  }
  return {
    entries: ordinals(grid, entries),
    leftOut: [
      ...table.titles.map(({ row, text }) => ({
        row: row < 0 ? 0 : rowNumber(grid, row),
        ...(row < 0 ? {} : { at: row }),
        text,
        why: TITLE,
      })),
      ...leftOut,
    ],
  };
}

/** Why a row that is no entry is none. */
const TOLD: Readonly<Record<Exclude<RowKind, 'entry'>, string>> = {
  hidden: '隐藏的行，没有导入；要导入请在表里取消隐藏',
  headings: '又印了一遍表头',
  total: '合计',
  foot: '脚注',
  numbers: '只有序号，没有内容',
  section: '分段的标题',
};

/** Where rows have no numbers of their own, people count entries. */
function ordinals(grid: Grid, entries: readonly Open[]): EntryRow[] {
  return grid.counted ? entries.map((entry, i) => ({ ...entry, row: i + 1 })) : [...entries];
}

/** Columns nobody sees are not for publication. */
function usedColumns({ headings, grid }: Table): FoundColumn[] {
  return headings.columns.map((column) =>
    grid.hiddenColumns?.has(column.index) ? { ...column, meaning: 'internal' as const } : column,
  );
}

/** Whether the row belongs to the entry above: it has no name of its own, or repeats the one above step by step. */
function goesOn(
  grid: Grid,
  columns: readonly FoundColumn[],
  r: number,
  last: Open,
  own: Open,
): boolean {
  const continued = (meaning: Meaning) => {
    const index = columns.find((column) => column.meaning === meaning)?.index;
    return index !== undefined && grid.continued?.get(r)?.has(index) === true;
  };
  const name = own.cells.get('matter.name') ?? '';
  const sub = own.cells.get('sub') ?? '';
  if (sub !== '' && !continued('sub')) return false;
  if (name === '') return sub === '' && (own.cells.get('no') ?? '') === '';
  if (continued('matter.name')) return true;
  const numbered = own.cells.get('no') ?? '';
  const same =
    name === last.cells.get('matter.name') &&
    (numbered === '' || numbered === last.cells.get('no'));
  return same && (own.tiers.length > 0 || own.materials.length > 0);
}

/** A merged cell repeats its text in every row it covers. Texts grow by adding: a long run must not copy them. */
function join(last: Open, rest: Open): void {
  for (const part of ['cells', 'unknown', 'extra', 'marks'] as const)
    for (const [key, text] of rest[part] as Map<string, string>) {
      const map = last[part] as Map<string, string>;
      const before = map.get(key);
      if (before === undefined) map.set(key, text);
      else if (before !== text && !PARTS.has(key)) map.set(key, `${before}\n${text}`);
    }
  for (const basis of rest.bases)
    if (last.bases[last.bases.length - 1]?.text !== basis.text) last.bases.push(basis);
  last.at.push(...rest.at);
  last.materials.push(...rest.materials);
  last.tiers.push(...rest.tiers);
  last.doubts.push(...rest.doubts);
}

function nameIn({ cells }: Open): string {
  return cells.get('sub') ?? cells.get('matter.name') ?? '';
}
