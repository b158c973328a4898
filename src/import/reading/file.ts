/** Any file a clerk may have, to the grids it holds. */

import type { HeadingReader } from '../table/meaning.ts';
import { inspectArchive } from './archive.ts';
import { cellLinesGrid } from './cell-lines.ts';
import { delimitedGrid } from './delimited.ts';
import { documentText } from './document-text.ts';
import { docxGrids } from './docx.ts';
import type { Grid, Refusal } from './grid.ts';
import { htmlGrids } from './html.ts';
import { listedGrid } from './listed.ts';
import { pastedGrid } from './pasted.ts';
import { pdfGrids } from './pdf.ts';
import { withoutEmptyEnd } from './sheet-rows.ts';
import { workbookGrids } from './workbook.ts';

/** A text list above this size is a mistake. */
const MOST_BYTES = 64 * 1024 * 1024;

/** The tables of a file by its content rather than by its ending; or why there are none. */
export async function readGrids(
  name: string,
  bytes: Uint8Array,
  words: HeadingReader,
): Promise<Grid[] | Refusal> {
  const begins = (...head: readonly number[]) => head.every((byte, i) => bytes[i] === byte);
  if (bytes.length <= MOST_BYTES && begins(0x25, 0x50, 0x44, 0x46))
    return pdfGrids(bytes, words.known);
  return gridsAtOnce(name, bytes, words);
}

/** The same for everything but PDFs, whose reader is loaded first. */
export function gridsAtOnce(
  name: string,
  bytes: Uint8Array,
  words: HeadingReader,
): Grid[] | Refusal {
  if (bytes.length === 0) return { refused: '文件是空的' };
  if (bytes.length > MOST_BYTES) return { refused: '文件超过 64 MB，没有读。请拆成几个文件' };
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) {
    const packed = inspectArchive(bytes);
    if ('refused' in packed) return packed;
    return packed.kind === 'document'
      ? documentGrids(name, packed.xml, words)
      : workbookGrids(bytes);
  }
  if (bytes[0] === 0xd0 && bytes[1] === 0xcf) return workbookGrids(bytes);
  const text = textOf(bytes);
  if (text === undefined)
    return { refused: '认不出文件的编码。请在 Excel 里另存为 .xlsx，或者存成 UTF-8 的 CSV' };
  // “XML 表格 2003”, which some offices' systems write as .xls.
  if (/<Workbook\b[^>]*schemas-microsoft-com:office:spreadsheet/.test(text.slice(0, 4000)))
    return workbookGrids(bytes);
  if (/<table[\s>]/i.test(text)) return htmlGrids(text);
  const list = withoutEmptyEnd(text);
  if (typeof list !== 'string') return list;
  const delimited =
    /\.(?:csv|tsv)$/i.test(name) ||
    list.split('\n', 30).some((line) => line.split('\t').length >= 3);
  const grid = delimited
    ? delimitedGrid(name, list)
    : (pastedGrid(name, list, words) ??
      cellLinesGrid(name, list, words) ??
      listedGrid(name, list, words) ??
      delimitedGrid(name, list));
  return [grid];
}

/** Its tables; of a document without any, the list its paragraphs are. */
function documentGrids(name: string, xml: string, words: HeadingReader): Grid[] | Refusal {
  const tables = docxGrids(xml);
  if ('refused' in tables || tables.length > 0) return tables;
  const text = documentText(xml);
  const list = listedGrid(name, text, words) ?? pastedGrid(name, text, words);
  return list ? [{ ...list, counted: true }] : [];
}

/** UTF-8, UTF-16 with its mark or without, or GB18030, which old Excel writes. */
export function textOf(bytes: Uint8Array): string | undefined {
  const marked =
    bytes[0] === 0xff && bytes[1] === 0xfe
      ? ['utf-16le']
      : bytes[0] === 0xfe && bytes[1] === 0xff
        ? ['utf-16be']
        : ['utf-8', 'gb18030'];
  for (const encoding of marked) {
    try {
      const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
      return text.includes('\u0000') ? undefined : text;
    } catch {
      // Not this one; the next may fit.
    }
  }
  return undefined;
}
