/** Workbooks, new and old, to grids. One reader for both, because it alone tells merged cells and hidden rows. */
import { read, type WorkSheet } from '@e965/xlsx';
import { inspectArchive, LINKED } from './archive.ts';
import { type Grid, gridOf, type Merge, MOST_COLUMNS, MOST_ROWS, type Refusal } from './grid.ts';
import { linksElsewhere } from './old-workbook.ts';

/** Cells under merged ones; a county's whole list merged cell by cell has fewer. */
const MOST_MERGED = 1_000_000;

interface DenseCell {
  readonly t?: string;
  readonly v?: unknown;
  readonly w?: string;
  readonly f?: string;
}

/** Every sheet that is not hidden and holds something; or why the workbook is not read. */
export function workbookGrids(bytes: Uint8Array): Grid[] | Refusal {
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) {
    const refusal = inspectArchive(bytes);
    if (refusal) return refusal;
  }
  let book: ReturnType<typeof read>;
  try {
    if (isOld(bytes) && linksElsewhere(bytes)) return LINKED;
    book = read(bytes, {
      type: 'array',
      dense: true,
      cellStyles: true,
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
  const grids: Grid[] = [];
  for (const [i, name] of book.SheetNames.entries()) {
    const sheet = book.Sheets[name];
    if (!sheet || book.Workbook?.Sheets?.[i]?.Hidden) continue;
    const data = rowsOf(sheet);
    if (data.length > MOST_ROWS)
      return { refused: `${name}表超过 ${MOST_ROWS} 行，没有读。请删掉空行，另存后再导入` };
    // In workbooks of other kinds a link to another file shows in the formula.
    if (data.some((row) => row?.some((cell) => cell?.f !== undefined && /\[[^\]]+\]/.test(cell.f))))
      return {
        refused: `${name}表里有指向别的工作簿的公式，没有读。请把公式粘贴成数值，另存后再导入`,
      };
    const hidden = (sheet['!rows'] ?? []).flatMap((row, r) => (row?.hidden ? [r] : []));
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
    const grid = gridOf(
      name,
      Array.from(data, (row) => Array.from(row ?? [], textOf)),
      merges,
      hidden,
    );
    if (grid.rows.length > 0) grids.push(grid);
  }
  return grids;
}

function isOld(bytes: Uint8Array): boolean {
  return bytes[0] === 0xd0 && bytes[1] === 0xcf;
}

/** Cells that would get a text from a merged one. */
function coveredBy(merges: readonly Merge[], rows: number): number {
  return merges.reduce(
    (sum, { top, left, bottom, right }) =>
      sum +
      Math.max(0, Math.min(bottom, rows - 1) - top + 1) *
        Math.max(0, Math.min(right, MOST_COLUMNS) - left + 1),
    0,
  );
}

function rowsOf(sheet: WorkSheet): ((DenseCell | undefined)[] | undefined)[] {
  const data = (sheet as { '!data'?: (DenseCell | undefined)[][] })['!data'] ?? [];
  return data.map((row) => row?.slice(0, MOST_COLUMNS));
}

/** What the reader of the sheet sees; whole numbers as they are, so that no code turns into 1.2E+11. */
function textOf(cell: DenseCell | undefined): string {
  if (
    cell === undefined ||
    cell.v === undefined ||
    cell.v === null ||
    cell.t === 'z' ||
    cell.t === 'e'
  )
    return '';
  if (cell.t === 'n') {
    const shown = cell.w ?? '';
    // Leading zeros of a code live in the format, days in a number.
    if (/^0\d+$|[-/年]/.test(shown)) return shown;
    return String(cell.v);
  }
  return String(cell.v);
}
