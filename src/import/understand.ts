/** The tables of a file understood: items, rows that are none, and what became of every sheet. */
import type { LawIndex } from '../law/index.ts';
import { type Family, familyOf } from './family.ts';
import { type Item, itemOf } from './item.ts';
import { marksOf } from './marks.ts';
import type { Grid } from './reading/grid.ts';
import { formGrid } from './table/form.ts';
import type { Headings } from './table/headings.ts';
import { headingReader } from './table/meaning.ts';
import { type LeftOut, readRows } from './table/rows.ts';
import { type Table, tablesOf } from './table/split.ts';

/** One table of a sheet, understood or not. */
export interface UnderstoodTable {
  readonly sheet: string;
  readonly headings: Headings;
  readonly family: Family | undefined;
  readonly items: readonly Item[];
  readonly leftOut: readonly LeftOut[];
  /** Why it was not read as a list. */
  readonly why: string;
  /** Rows below its headings that hold something. */
  readonly rows: number;
}

export interface UnderstoodSheet {
  readonly name: string;
  readonly tables: readonly UnderstoodTable[];
  readonly why: string;
  /** Rows that hold something, where no table was found. */
  readonly rows: number;
}

/** `file` is the file's name, which may tell what its sheets do not. */
export function understand(
  file: string,
  grids: readonly Grid[],
  laws: LawIndex | undefined,
): UnderstoodSheet[] {
  const reader = headingReader();
  return grids.map((grid): UnderstoodSheet => {
    const rows = grid.rows.filter((row) => row.some((text) => text !== '')).length;
    const none = (why: string) => ({ name: grid.name, tables: [], why, rows });
    if (grid.unread) return none(grid.unread);
    const tables = tablesOf(grid, reader);
    if (tables.length === 0) {
      const form = formGrid(grid, reader);
      if (form) tables.push(...tablesOf(form, reader));
    }
    if (tables.length === 0) return none('没有找到表头，不是事项清单');
    const understood = tables.map((table, i) => understandTable(file, table, tables, i, laws));
    return {
      name: grid.name,
      tables: understood,
      why: understood
        .map(({ why }) => why)
        .filter((why, i, all) => why !== '' && all.indexOf(why) === i)
        .join('；'),
      rows,
    };
  });
}

function understandTable(
  file: string,
  table: Table,
  all: readonly Table[],
  i: number,
  laws: LawIndex | undefined,
): UnderstoodTable {
  const { grid, headings } = table;
  const { entries, leftOut } = readRows(table);
  // A title above the first table may speak of the whole sheet: it comes after those of the table itself.
  const own = [...table.titles].reverse().map(({ text }) => text);
  const first = i === 0 ? [] : (all[0]?.titles.slice(0, 1).map(({ text }) => text) ?? []);
  const titles = [...own.slice(0, 1), grid.name, ...own.slice(1), ...first, file];
  const family = familyOf(titles, headings.columns, entries);
  const rows = entries.length + leftOut.length;
  if ('no' in family)
    return {
      sheet: grid.name,
      headings,
      family: undefined,
      items: [],
      leftOut,
      why: family.no,
      rows,
    };
  const marks = marksOf(entries);
  return {
    sheet: grid.name,
    headings,
    family,
    items: entries.map((entry) => itemOf(grid.name, entry, family, marks, laws)),
    leftOut,
    why: '',
    rows,
  };
}
