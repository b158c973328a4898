/** A packed office file looked at before anything is built from it: bombs, endless sheets, links to other files. */
import type { Refusal } from './grid.ts';
import { tooFarDown } from './sheet-rows.ts';
import { entriesOf, unpacked } from './zip.ts';

/** A county's list unpacks to a few MB; ten thousand rows to some thirty. */
const MOST_BYTES = 200 * 1024 * 1024;
/** Rows of a sheet grow no faster than this when packed; a bomb packs a thousand to one. */
const MOST_RATIO = 400;

/** What an office makes of a link to another file is not known here, and its values may be old. */
export const LINKED: Refusal = {
  refused:
    '表里有指向别的工作簿的链接，没有读。请在 Excel 的“数据 → 编辑链接”里断开链接，另存后再导入',
};

/** What kind of packed file it is; a document comes with its text. */
export type Packed =
  | { readonly kind: 'workbook' }
  | { readonly kind: 'document'; readonly xml: string }
  | Refusal;

/** Looks at everything in the archive once; what is refused is not opened by any library. */
export function inspectArchive(bytes: Uint8Array): Packed {
  const entries = entriesOf(bytes);
  if (!entries)
    return { refused: '文件坏了：打不开这个文件。请在 Excel 或者 Word 里打开，另存一份再导入' };
  if (entries.some(({ name }) => /(?:^|\/)externalLinks\//i.test(name))) return LINKED;
  let total = 0;
  let document: Uint8Array | undefined;
  let workbook = false;
  for (const entry of entries) {
    const { name, packed } = entry;
    const most = Math.min(MOST_BYTES - total + 1, Math.max(1_000_000, packed.length * MOST_RATIO));
    const content = unpacked(entry, most);
    if (content === 'broken')
      return { refused: `文件坏了：${name} 解不开。请在 Excel 里打开，另存一份再导入` };
    if (content === 'too large') return manyRows(unpacked(entry, MOST_BYTES), name) ?? bomb(name);
    total += content.length;
    if (total > MOST_BYTES) return bomb(name);
    const far = isPart(name) ? tooFarDown(latin(content)) : undefined;
    if (far) return far;
    if (/(?:^|\/)word\/document\.xml$/i.test(name)) document = content;
    workbook ||= /(?:^|\/)workbook\.xml$/i.test(name) || isSpreadsheet(name, content);
  }
  if (document) return { kind: 'document', xml: new TextDecoder().decode(document) };
  if (workbook) return { kind: 'workbook' };
  return {
    refused:
      '这个文件不是 .xlsx 工作簿，也不是 Word 文档，没有读。请在 Excel 或者 WPS 里打开，另存为 .xlsx 再导入',
  };
}

/** An OpenDocument text is packed the same way, and is none. */
function isSpreadsheet(name: string, content: Uint8Array): boolean {
  return (
    name === 'content.xml' && latin(content.subarray(0, 20_000)).includes('office:spreadsheet')
  );
}

function bomb(name: string): Refusal {
  return {
    refused: `文件解开后大得不正常（${name}），像是压缩炸弹，没有读。请问清文件是谁给的；确实是自己的表，在 Excel 里另存为 CSV 再导入`,
  };
}

/** Row upon row without a cell packs like a bomb; the reader should hear which it is. */
function manyRows(content: ReturnType<typeof unpacked>, name: string): Refusal | undefined {
  return typeof content !== 'string' && isPart(name) ? tooFarDown(latin(content)) : undefined;
}

/** A sheet may lie under any name the workbook gives it. */
function isPart(name: string): boolean {
  return /\.xml$/i.test(name);
}

function latin(content: Uint8Array): string {
  return new TextDecoder('latin1').decode(content);
}
