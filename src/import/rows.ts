/** Rows below the headings: entries told apart from sections, footnotes, hidden rows and cells that run on. */
import { type Grid, rowNumber } from './grid.ts';
import type { Headings } from './headings.ts';
import type { Meaning } from './synonyms.ts';
import { readType } from './type-cell.ts';

/** One entry of the sheet. */
export interface EntryRow {
  /** Number of the row as people count. */
  readonly row: number;
  readonly cells: ReadonlyMap<Meaning, string>;
  /** Cells under headings nobody knows. */
  readonly unknown: ReadonlyMap<string, string>;
  /** Cells of known columns that no field takes, by heading. */
  readonly extra: ReadonlyMap<string, string>;
  /** Type named by the section the row stands in: 一、行政许可（3 项）. */
  readonly section: string | undefined;
}

/** A row that is no entry, and why. */
export interface LeftOut {
  readonly row: number;
  readonly text: string;
  readonly why: string;
}

/** An entry that the rows below it may still add to. */
interface OpenRow extends EntryRow {
  readonly cells: Map<Meaning, string>;
  readonly unknown: Map<string, string>;
  readonly extra: Map<string, string>;
}

export function readRows(
  grid: Grid,
  headings: Headings,
): { entries: EntryRow[]; leftOut: LeftOut[] } {
  const entries: OpenRow[] = [];
  const leftOut: LeftOut[] = [];
  let section: string | undefined;
  for (const [r, row] of grid.rows.entries()) {
    if (r <= headings.last) continue;
    const texts = row.filter((text) => text !== '');
    if (texts.length === 0) continue;
    const skip = (why: string) =>
      leftOut.push({
        row: rowNumber(grid, r),
        text: [...new Set(texts)].join(' ').slice(0, 80),
        why,
      });
    if (grid.hidden.has(r)) {
      skip('隐藏的行，没有导入；要导入请在表里取消隐藏');
      continue;
    }
    if (repeatsHeadings(row, grid, headings)) {
      skip('又印了一遍表头');
      continue;
    }
    const entry = entryOf(row, headings, section);
    const name = entry.cells.get('matter.name') ?? entry.cells.get('sub') ?? '';
    const one = new Set(texts).size === 1 ? (texts[0] ?? '') : undefined;
    if (one !== undefined && /^[（(【]?(?:注|备注|说明|※|\*|填表|制表|审核人)/.test(one))
      skip('脚注');
    else if (
      one !== undefined &&
      (texts.length > 1 || /^[（(]?[一二三四五六七八九十]+[、）)]/.test(one))
    ) {
      section = readType(one.replace(/^[（(]?[一二三四五六七八九十]+[、）)]/, '')) ?? section;
      skip('分段的标题');
    } else if (/^(?:合计|总计|小计)/.test(texts[0] ?? '')) skip('合计');
    else if (name !== '') entries.push({ row: rowNumber(grid, r), ...entry });
    else if (entry.cells.has('no')) skip('没有事项名称');
    else if (!runsOn(entries, entry)) skip('没有事项名称');
  }
  return { entries, leftOut };
}

function entryOf(row: readonly string[], headings: Headings, section: string | undefined) {
  const cells = new Map<Meaning, string>();
  const unknown = new Map<string, string>();
  const extra = new Map<string, string>();
  for (const { index, heading, meaning } of headings.columns) {
    const text = row[index] ?? '';
    if (text === '') continue;
    if (meaning === undefined) unknown.set(heading, text);
    else if (meaning !== 'aside' && !cells.has(meaning)) cells.set(meaning, text);
    else if (cells.get(meaning) !== text) extra.set(heading, text);
  }
  return { cells, unknown, extra, section };
}

/** A row with neither number nor name is the rest of the one above, cut by a page. */
function runsOn(entries: readonly OpenRow[], rest: Omit<OpenRow, 'row' | 'section'>): boolean {
  const last = entries.at(-1);
  if (!last) return false;
  for (const part of ['cells', 'unknown', 'extra'] as const)
    runOn(last[part] as Map<string, string>, rest[part]);
  return true;
}

/** A merged cell repeats its text in every row it covers. Texts grow by adding: a long run must not copy them. */
function runOn<K>(last: Map<K, string>, rest: ReadonlyMap<K, string>): void {
  for (const [key, text] of rest) {
    const before = last.get(key);
    if (before === undefined) last.set(key, text);
    else if (before !== text) last.set(key, `${before}\n${text}`);
  }
}

function repeatsHeadings(row: readonly string[], grid: Grid, { first, last }: Headings): boolean {
  const filled = row.filter((text) => text !== '').length;
  return [first, last].some((at) => {
    const same = row.filter((text, c) => text !== '' && text === grid.rows[at]?.[c]).length;
    return same >= 2 && same >= filled - 1;
  });
}
