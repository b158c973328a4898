/** Workbooks, new and old, to grids. One reader for both, because it alone tells merged cells and hidden rows. */
import { read, SSF, utils, type WorkSheet } from '@e965/xlsx';
import { LINKED } from './archive.ts';
import {
  coveredBy,
  type Grid,
  gridOf,
  MOST_COLUMNS,
  MOST_MERGED,
  MOST_ROWS,
  type Refusal,
} from './grid.ts';
import { holdsWordDocument, linksElsewhere } from './old-workbook.ts';
import { type StruckCells, struckIn } from './struck.ts';

interface DenseCell {
  readonly t?: string;
  readonly v?: unknown;
  readonly w?: string;
  readonly f?: string;
  readonly z?: string;
}

type Rows = readonly (readonly (DenseCell | undefined)[] | undefined)[];

/** Excel keeps fifteen digits of a number; those behind became zeros when it was typed. */
const DIGITS_KEPT = 1e15;

/** Every sheet that holds something, hidden ones marked; or why the workbook is not read. */
export function workbookGrids(bytes: Uint8Array): Grid[] | Refusal {
  let book: ReturnType<typeof read>;
  try {
    if (isOld(bytes) && holdsWordDocument(bytes))
      return {
        refused: '这是旧格式的 Word 文档（.doc 或者 .wps），没有读。请打开它，另存为 .docx 再导入',
      };
    if (isOld(bytes) && linksElsewhere(bytes)) return LINKED;
    book = read(bytes, {
      type: 'array',
      dense: true,
      cellStyles: true,
      cellNF: true,
      cellDates: false,
      cellHTML: false,
      sheetRows: MOST_ROWS + 1,
    });
  } catch (error) {
    const locked = /password|encrypt/i.test(String(error));
    return {
      refused: locked
        ? '文件加了密码，没有读。请去掉密码，另存后再导入'
        : '这个文件不是能读的 Excel 文件。请在 Excel 里打开，另存为 .xlsx 再导入',
    };
  }
  const from1904 = book.Workbook?.WBProps?.date1904 === true;
  const struck = isOld(bytes) ? undefined : struckIn(bytes);
  const grids: Grid[] = [];
  for (const [i, name] of book.SheetNames.entries()) {
    const sheet = book.Sheets[name];
    if (!sheet) continue;
    const grid = sheetGrid(name, sheet, from1904, struck);
    if ('refused' in grid) return grid;
    const unread = book.Workbook?.Sheets?.[i]?.Hidden ? '工作表是隐藏的，没有读' : undefined;
    if (grid.rows.length > 0) grids.push(unread ? { ...grid, unread } : grid);
  }
  return grids;
}

function sheetGrid(
  name: string,
  sheet: WorkSheet,
  from1904: boolean,
  struck: StruckCells | undefined,
): Grid | Refusal {
  const data = rowsOf(sheet);
  if (data.length > MOST_ROWS)
    return { refused: `${name}表超过 ${MOST_ROWS} 行，没有读。请删掉空行，另存后再导入` };
  // In workbooks of other kinds a link to another file shows in the formula.
  if (data.some((row) => row?.some((cell) => cell?.f !== undefined && /\[[^\]]+\]/.test(cell.f))))
    return {
      refused: `${name}表里有指向别的工作簿的公式，没有读。请把公式粘贴成数值，另存后再导入`,
    };
  const hidden = (sheet['!rows'] ?? []).flatMap((row, r) => (row?.hidden ? [r] : []));
  const hiddenColumns = (sheet['!cols'] ?? []).flatMap((column, c) => (column?.hidden ? [c] : []));
  const merges = (sheet['!merges'] ?? []).map(({ s, e }) => ({
    top: s.r,
    left: s.c,
    bottom: e.r,
    right: e.c,
  }));
  if (coveredBy(merges, data.length) > MOST_MERGED)
    return {
      refused: `${name}表里合并的单元格大得不正常，没有读。请取消整列、整片的合并，另存后再导入`,
    };
  const cut = new Map<number, Set<number>>();
  const uncounted = new Map<number, Set<number>>();
  const gone = new Map<number, Map<number, string>>();
  const mark = (all: Map<number, Set<number>>, r: number, c: number) =>
    all.set(r, (all.get(r) ?? new Set()).add(c));
  const texts = Array.from(data, (row, r) =>
    Array.from(row ?? [], (cell, c) => {
      if (cell?.t === 'n' && Math.abs(Number(cell.v)) >= DIGITS_KEPT) mark(cut, r, c);
      if (cell?.t === 'z' && cell.f !== undefined) mark(uncounted, r, c);
      const text = textOf(cell, from1904);
      if (struck === undefined || text === '') return text;
      const whole = struck.cells.get(name)?.has(utils.encode_cell({ r, c }));
      const parts = whole ? { kept: '', struck: text } : struck.texts.get(text);
      if (parts) gone.set(r, (gone.get(r) ?? new Map()).set(c, parts.struck));
      return parts?.kept ?? text;
    }),
  );
  return {
    ...gridOf(name, texts, merges, hidden, gone),
    ...(hiddenColumns.length > 0 ? { hiddenColumns: new Set(hiddenColumns) } : {}),
    ...(cut.size > 0 ? { cut } : {}),
    ...(uncounted.size > 0 ? { uncounted } : {}),
  };
}

function isOld(bytes: Uint8Array): boolean {
  return bytes[0] === 0xd0 && bytes[1] === 0xcf;
}

function rowsOf(sheet: WorkSheet): Rows {
  const data = (sheet as { '!data'?: (DenseCell | undefined)[][] })['!data'] ?? [];
  return data.map((row) => row?.slice(0, MOST_COLUMNS));
}

/** What the reader of the sheet sees; whole numbers as they are, so that no code turns into 1.2E+11; days as ISO. */
function textOf(cell: DenseCell | undefined, from1904: boolean): string {
  if (
    cell === undefined ||
    cell.v === undefined ||
    cell.v === null ||
    cell.t === 'z' ||
    cell.t === 'e'
  )
    return '';
  if (cell.t === 'd' || cell.v instanceof Date) {
    const at = new Date(cell.v as string);
    return Number.isNaN(at.getTime()) ? String(cell.v) : at.toISOString().slice(0, 10);
  }
  if (cell.t === 'n') {
    const format = cell.z === undefined ? '' : String(cell.z);
    if (SSF.is_date(format))
      return dayText(Number(cell.v), format, from1904) ?? cell.w ?? String(cell.v);
    const shown = cell.w ?? '';
    // The leading zeros of a code stand in the number format of the cell, not in its value.
    if (/^0\d+$/.test(shown)) return shown;
    return String(cell.v);
  }
  return String(cell.v);
}

/** The day a number stands for, to the month where the format shows no day of it; undefined for a time of day. */
function dayText(value: number, format: string, from1904: boolean): string | undefined {
  const { y, m, d } = SSF.parse_date_code(value, { date1904: from1904 }) ?? {};
  const shown = format.replace(/"[^"]*"|\[[^\]]*\]|\\./g, '').toLowerCase();
  if (!y || !m || !d || !/[ymde]/.test(shown.replace(/am\/pm|a\/p|h+:?m+|m+:?s+/g, '')))
    return undefined;
  const month = `${y}-${String(m).padStart(2, '0')}`;
  return /d/.test(shown) ? `${month}-${String(d).padStart(2, '0')}` : month;
}
