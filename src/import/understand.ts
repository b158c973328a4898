/** Understands the tables of a file: which rows are items, which are not, and what became of every sheet. */
import type { LawIndex } from '../law/index.ts';
import { accounted } from './accounts.ts';
import { directoriesIn } from './directory/find.ts';
import type { Directory } from './directory/kinds.ts';
import { type Family, familyOf, townIn } from './family.ts';
import { type Item, itemOf } from './item.ts';
import { marksOf } from './marks.ts';
import type { Grid } from './reading/grid.ts';
import { stackedGrid, turnedGrid } from './table/beside.ts';
import { type ShownColumn, shownColumn } from './table/choices.ts';
import { continuedGrid } from './table/continued.ts';
import { formGrid } from './table/form.ts';
import type { Headings } from './table/headings.ts';
import { headingReader } from './table/meaning.ts';
import { type EntryRow, type LeftOut, readRows } from './table/rows.ts';
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
  /** Titles, tab, file and folders, the most telling first. */
  readonly places: readonly string[];
}

/** One list of people, windows or telephones. */
export interface UnderstoodDirectory {
  readonly sheet: string;
  readonly headings: Headings;
  readonly kind: Directory;
  /** Whose list it is, where the titles tell it. */
  readonly town: string | undefined;
  readonly titles: readonly string[];
  readonly entries: readonly EntryRow[];
  readonly leftOut: readonly LeftOut[];
  /** What it is, and headings of which nothing is taken. */
  readonly why: string;
}

export interface UnderstoodSheet {
  readonly name: string;
  readonly tables: readonly UnderstoodTable[];
  readonly directories: readonly UnderstoodDirectory[];
  /** Headings, each once; where no table was found, those of the row that looks most like some. */
  readonly columns: readonly ShownColumn[];
  readonly why: string;
  /** Rows of which nothing else tells; see accounts.ts. */
  readonly missed: readonly LeftOut[];
  /** Rows that hold something, where no table was found. */
  readonly rows: number;
}

/**
 * `file` is the file's name, which may tell what its sheets do not; `given` are a person's own words for headings.
 */
export function understand(
  file: string,
  grids: readonly Grid[],
  laws: LawIndex | undefined,
  given: ReadonlyMap<string, string> = new Map(),
): UnderstoodSheet[] {
  const reader = headingReader(given);
  let before: Table | undefined;
  return grids.map((own): UnderstoodSheet => {
    const direct = own.unread ? [] : tablesOf(own, reader);
    const grid =
      stackedGrid(own, direct) ??
      (direct.length === 0 && !own.unread ? continuedGrid(own, before) : undefined) ??
      own;
    const found = grid === own ? direct : tablesOf(grid, reader);
    before = found.at(-1);
    const rows = grid.rows.filter((row) => row.some((text) => text !== '')).length;
    const none = {
      name: grid.name,
      tables: [],
      directories: [],
      missed: [],
      columns: likelyHeadings(grid),
      rows,
    };
    if (grid.unread) return { ...none, why: grid.unread };
    const form =
      found.length === 0 ? (turnedGrid(grid, reader) ?? formGrid(grid, reader)) : undefined;
    const tables = form ? tablesOf(form, reader) : found;
    const all = tables.map((table, i) => understandTable(file, table, tables, i, laws, given));
    const free = (row: number) =>
      tables.every(({ headings, to }, i) => !all[i]?.family || row < headings.first || row >= to);
    // A sheet whose tables are all lists of matters is not searched again for lists of people or windows.
    const filled =
      all.length > 0 && all.every(({ family }) => family) && (tables[0]?.headings.first ?? 0) < 4;
    const others = filled
      ? []
      : directoriesIn(grid, (own, i) => titlesOf(file, own, i), given).filter(({ table }) =>
          free(table.headings.first),
        );
    const directories = others.map(({ table, kind, entries, leftOut, aside }, i) => {
      const titles = titlesOf(
        file,
        others.map((one) => one.table),
        i,
      );
      const unused = aside.length > 0 ? `；没有收的列：${aside.join('、')}` : '';
      return {
        sheet: grid.name,
        headings: table.headings,
        kind,
        town: titles.map(townIn).find((name) => name !== undefined),
        titles,
        entries,
        leftOut,
        why: `${kind}，不是事项清单${unused}`,
      };
    });
    const understood = all.filter(
      ({ family }, i) =>
        family ||
        !others.some(
          ({ table }) =>
            table.headings.first <= (tables[i]?.to ?? 0) &&
            (tables[i]?.headings.first ?? 0) < table.to,
        ),
    );
    if (understood.length + directories.length === 0)
      return { ...none, why: '没有找到表头，不是事项清单' };
    const columns = onceEach([
      ...understood.flatMap(({ headings }) =>
        headings.columns.filter(({ town }) => !town).map(shownColumn(reader, true)),
      ),
      ...others.flatMap((one) => one.columns),
    ]);
    const strange = understood.some(({ family }) => family)
      ? columns.filter(({ holds }) => holds === '').map(({ heading }) => heading)
      : [];
    return {
      name: grid.name,
      // A form is read item by item, and not row by row.
      ...(form
        ? { tables: understood, directories, missed: [] }
        : accounted(grid, understood, directories)),
      columns,
      why: [
        ...[...understood, ...directories].map(({ why }) => why),
        strange.length > 0 ? `没有认出的列，里面的没有收：${strange.join('、')}` : '',
      ]
        .filter((why, i, all) => why !== '' && all.indexOf(why) === i)
        .join('；'),
      rows,
    };
  });
}

/** The first row of several short texts: a person may say what they are. */
function likelyHeadings({ rows }: Grid): ShownColumn[] {
  const row = rows.find((texts) => {
    const words = new Set(texts.filter((text) => text !== ''));
    return words.size >= 2 && [...words].every((word) => word.length <= 24 && !/^\d+$/.test(word));
  });
  const words = [...new Set(row)].map((text) => text.replace(/\s+/g, ''));
  return words.filter((word) => word !== '').map((heading) => ({ heading, holds: '' }));
}

function onceEach(columns: readonly ShownColumn[]): ShownColumn[] {
  return columns.filter(
    ({ heading }, i) => columns.findIndex((one) => one.heading === heading) === i,
  );
}

/** What tells of a table, the most telling first; folders tell less of it. A title above the first table may speak of the whole sheet. */
function titlesOf(file: string, all: readonly Table[], i: number): string[] {
  const own = [...(all[i]?.titles ?? [])].reverse().map(({ text }) => text);
  const first = i === 0 ? [] : (all[0]?.titles.slice(0, 1).map(({ text }) => text) ?? []);
  const [name = ''] = partsOf(file);
  const { name: tab = '', page = '' } = all[i]?.grid ?? {};
  return [...own.slice(0, 1), tab, ...own.slice(1), ...first, page, name];
}

/** Name of the file, and the folders it lies in from the innermost. */
function partsOf(path: string): string[] {
  return path
    .split(/[\\/]/)
    .filter((part) => part !== '')
    .reverse();
}

function understandTable(
  file: string,
  table: Table,
  all: readonly Table[],
  i: number,
  laws: LawIndex | undefined,
  given: ReadonlyMap<string, string>,
): UnderstoodTable {
  const { grid, headings } = table;
  const { entries, leftOut } = readRows(table);
  const byHand = headings.columns.some(
    ({ heading, leaf, meaning }) =>
      meaning === 'matter.name' && (given.has(heading) || given.has(leaf)),
  );
  const titles = titlesOf(file, all, i);
  const places = [...titles, ...partsOf(file).slice(1)];
  const family = familyOf(titles, headings.columns, entries, byHand);
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
      places,
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
    places,
  };
}
