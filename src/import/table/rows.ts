/** From the rows of a table to entries: subheadings, totals and notes apart, entries that go on over rows joined. */
import { type Grid, rowNumber } from '../reading/grid.ts';
import type { Meaning } from './heading-words.ts';
import type { FoundColumn } from './headings.ts';
import { kindOf, type Section, sectionOf } from './row-kind.ts';
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
  /** Headings of cells that lost digits behind the fifteenth. */
  readonly cut: readonly string[];
}

/** A row that is no entry, and why. */
export interface LeftOut {
  readonly row: number;
  /** Its row of the grid; none for what stands around the sheet. */
  readonly at?: number;
  readonly text: string;
  readonly why: string;
}

/** Why a title is no entry. */
export const TITLE = '表头上面的字，不是事项';

export interface Rows {
  readonly entries: readonly EntryRow[];
  readonly leftOut: readonly LeftOut[];
}

type Open = {
  -readonly [Key in keyof EntryRow]: EntryRow[Key] extends ReadonlyMap<infer K, infer V>
    ? Map<K, V>
    : EntryRow[Key] extends readonly (infer T)[]
      ? T[]
      : EntryRow[Key];
};

/** Cells that say that there is nothing. */
const NOTHING = /^(?:[/\\\-—－–_]+|无)$/;
/** The two halves of a citation. */
const ARTICLE = /^第[^《》]{1,12}条/;
const TITLE_ALONE = /^《[^《》]{2,60}》$/;
/** 5.30122E+17, as Excel shows a long number and writes it to CSV. */
const ROUNDED = /^\d(?:\.\d+)?E\+?\d{2}$/i;
export function readRows(table: Table): Rows {
  const { grid, from, to } = table;
  const columns = usedColumns(table);
  const entries: Open[] = [];
  const leftOut: LeftOut[] = [];
  let section: Section = {};
  let type = '';
  for (let r = from; r < to; r++) {
    const row = grid.rows[r] ?? [];
    const texts = [...new Set(row.filter((text) => text !== ''))];
    if (texts.length === 0) continue;
    const told = (why: string) =>
      void leftOut.push({
        row: rowNumber(grid, r),
        at: r,
        text: texts.join(' ').slice(0, 200),
        why,
      });
    const kind = kindOf(table, columns, r, texts);
    if (kind === 'hidden') told('隐藏的行，没有导入；要导入请在表里取消隐藏');
    else if (kind === 'headings') told('又印了一遍表头');
    else if (kind === 'total') told('合计');
    else if (kind === 'foot') told('脚注');
    else if (kind === 'numbers') told('只有序号，没有内容');
    else if (kind === 'section') {
      section = sectionOf(texts[texts.length - 1] ?? '', section);
      type = '';
      told('分段的标题');
    } else {
      const last = entries[entries.length - 1];
      const opened = openEntry(grid, columns, r, section);
      if (last && goesOn(grid, columns, r, last, opened)) join(last, opened);
      else if (nameIn(opened) === '') told('没有事项名称');
      else {
        // A merged cell that was written only once, as CSV leaves it.
        const own = opened.cells.get('matter.type') ?? '';
        if (own !== '') type = own;
        else if (type !== '' && section.type === undefined) opened.cells.set('matter.type', type);
        if ((opened.cells.get('matter.name') ?? '') === '' && last)
          opened.cells.set('matter.name', last.cells.get('matter.name') ?? '');
        entries.push(opened);
      }
    }
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

const MATERIAL = ['materials', 'material.need', 'material.form', 'material.source'] as const;
const TIER = ['tier', 'circumstances', 'penalty'] as const;

function openEntry(grid: Grid, columns: readonly FoundColumn[], r: number, section: Section): Open {
  const open: Open = {
    row: rowNumber(grid, r),
    at: [r],
    cells: new Map(),
    bases: [],
    materials: [],
    tiers: [],
    marks: new Map(),
    unknown: new Map(),
    extra: new Map(),
    section,
    cut: [],
  };
  const fresh = new Map<Meaning, string>();
  for (const { index, heading, leaf, meaning, town } of columns) {
    const text = grid.rows[r]?.[index] ?? '';
    if (text === '' || (NOTHING.test(text) && meaning !== 'note' && meaning !== 'fee' && !town))
      continue;
    // A number whose end is lost is another number: nothing may be known by it, and nothing is written.
    if (grid.cut?.get(r)?.has(index) || ROUNDED.test(text)) {
      open.cut.push(heading);
      continue;
    }
    if (!grid.continued?.get(r)?.has(index) && meaning && !fresh.has(meaning))
      fresh.set(meaning, text);
    const title = open.bases[open.bases.length - 1];
    if (meaning === 'matter.basis' && title && ARTICLE.test(text) && TITLE_ALONE.test(title.text)) {
      // 法律法规 | 条款: one citation over two columns.
      const whole = `${title.text}${text}`;
      open.bases[open.bases.length - 1] = { ...title, text: whole };
      open.cells.set(meaning, whole);
      continue;
    }
    if (town) open.marks.set(leaf, text);
    else if (meaning === undefined) open.unknown.set(heading, text);
    else if (meaning !== 'aside' && !open.cells.has(meaning)) open.cells.set(meaning, text);
    else if (open.cells.get(meaning) !== text) open.extra.set(heading, text);
    if (meaning === 'matter.basis') open.bases.push({ heading, text });
  }
  const part = (keys: readonly Meaning[]) =>
    Object.fromEntries(
      keys.flatMap((key) => (fresh.has(key) ? [[key, fresh.get(key) ?? '']] : [])),
    );
  if (fresh.has('materials')) open.materials.push(part(MATERIAL));
  if (fresh.has('tier') || fresh.has('penalty')) open.tiers.push(part(TIER));
  return open;
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
  last.cut.push(...rest.cut);
}

const PARTS: ReadonlySet<string> = new Set([...MATERIAL, ...TIER]);

function nameIn({ cells }: Open): string {
  return cells.get('sub') ?? cells.get('matter.name') ?? '';
}
