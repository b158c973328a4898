/** Any file a clerk may have, to the grids it holds. */
import { delimitedGrid } from './delimited.ts';
import type { Grid, Refusal } from './grid.ts';
import { htmlGrids } from './html.ts';
import { pastedGrid } from './pasted.ts';
import { withoutEmptyEnd } from './sheet-rows.ts';
import { workbookGrids } from './workbook.ts';

/** A text list above this size is a mistake. */
const MOST_BYTES = 64 * 1024 * 1024;

/** The tables of a file by its content rather than by its ending; or why there are none. */
export function gridsOf(name: string, bytes: Uint8Array): Grid[] | Refusal {
  if (bytes.length === 0) return { refused: '文件是空的' };
  if (bytes.length > MOST_BYTES) return { refused: '文件超过 64 MB，没有读。请拆成几个文件' };
  const packed = bytes[0] === 0x50 && bytes[1] === 0x4b;
  const old = bytes[0] === 0xd0 && bytes[1] === 0xcf;
  if (packed || old) return workbookGrids(bytes);
  const text = textOf(bytes);
  if (text === undefined)
    return { refused: '认不出文件的编码。请在 Excel 里另存为 .xlsx，或者存成 UTF-8 的 CSV' };
  // “XML 表格 2003”, which some offices' systems write as .xls.
  if (/<Workbook\b[^>]*schemas-microsoft-com:office:spreadsheet/.test(text.slice(0, 4000)))
    return workbookGrids(bytes);
  if (/<table[\s>]/i.test(text)) return htmlGrids(name, text);
  const list = withoutEmptyEnd(text);
  if (typeof list !== 'string') return list;
  const delimited =
    /\.(?:csv|tsv)$/i.test(name) ||
    text
      .split('\n')
      .slice(0, 30)
      .some((line) => line.split('\t').length >= 3);
  const grid = delimited
    ? delimitedGrid(name, list)
    : (pastedGrid(name, list) ?? delimitedGrid(name, list));
  return [grid];
}

/** UTF-8, UTF-16 with its mark, or GB18030, which old Excel writes. */
function textOf(bytes: Uint8Array): string | undefined {
  const marked = bytes[0] === 0xff && bytes[1] === 0xfe ? ['utf-16le'] : ['utf-8', 'gb18030'];
  for (const encoding of marked) {
    try {
      return new TextDecoder(encoding, { fatal: true }).decode(bytes);
    } catch {
      // Not this one; the next may fit.
    }
  }
  return undefined;
}
