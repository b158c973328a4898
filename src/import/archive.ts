/** A workbook's archive looked at before anything is built from it: bombs, endless sheets, links to other files. */
import { inflateRawSync } from 'node:zlib';
import type { Refusal } from './grid.ts';
import { tooFarDown } from './sheet-rows.ts';

/** A county's list unpacks to a few MB; ten thousand rows to some thirty. */
const MOST_BYTES = 200 * 1024 * 1024;
/** Rows of a sheet grow no faster than this when packed; a bomb packs a thousand to one. */
const MOST_RATIO = 400;
const CENTRAL = 0x02014b50;

/** What an office makes of a link to another file is not known here, and its values may be old. */
export const LINKED: Refusal = {
  refused:
    '表里有指向别的工作簿的链接，没有读。请在 Excel 的“数据 → 编辑链接”里断开链接，另存后再导入',
};

interface Entry {
  readonly name: string;
  readonly packed: Uint8Array;
  readonly method: number;
}

/** Undefined when the archive is safe to read. */
export function inspectArchive(bytes: Uint8Array): Refusal | undefined {
  const entries = entriesOf(bytes);
  if (!entries)
    return { refused: '文件坏了：打不开这个 Excel 文件。请在 Excel 里打开，另存一份再导入' };
  if (entries.some(({ name }) => /(?:^|\/)externalLinks\//i.test(name))) return LINKED;
  let total = 0;
  for (const { name, packed, method } of entries) {
    const bomb = {
      refused: `文件解开后大得不正常（${name}），像是压缩炸弹，没有读。请问清文件是谁给的；确实是自己的表，在 Excel 里另存为 CSV 再导入`,
    };
    let content: Buffer;
    try {
      // The size an archive states may be a lie; only unpacking with a limit is sure.
      const maxOutputLength = Math.min(
        MOST_BYTES - total + 1,
        Math.max(1_000_000, packed.length * MOST_RATIO),
      );
      content = method === 0 ? Buffer.from(packed) : inflateRawSync(packed, { maxOutputLength });
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE')
        return manyRows(name, packed) ?? bomb;
      return { refused: `文件坏了：${name} 解不开。请在 Excel 里打开，另存一份再导入` };
    }
    total += content.length;
    if (total > MOST_BYTES) return bomb;
    const far = isPart(name) ? tooFarDown(content) : undefined;
    if (far) return far;
  }
  if (!entries.some(({ name }) => /(?:^|\/)workbook\.xml$/i.test(name)))
    return {
      refused: '这个文件不是 .xlsx 工作簿，没有读。请在 Excel 或者 WPS 里打开，另存为 .xlsx 再导入',
    };
  return undefined;
}

/** Row upon row without a cell packs like a bomb; the reader should hear which it is. */
function manyRows(name: string, packed: Uint8Array): Refusal | undefined {
  if (!isPart(name)) return undefined;
  try {
    return tooFarDown(inflateRawSync(packed, { maxOutputLength: MOST_BYTES }));
  } catch {
    return undefined;
  }
}

/** A sheet may lie under any name the workbook gives it. */
function isPart(name: string): boolean {
  return /\.xml$/i.test(name);
}

/** The archive's entries by its directory; undefined when it has none. */
function entriesOf(bytes: Uint8Array): Entry[] | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).lastIndexOf(
    'PK\u0005\u0006',
    undefined,
    'latin1',
  );
  if (end === -1 || end + 22 > bytes.length) return undefined;
  const entries: Entry[] = [];
  try {
    let at = view.getUint32(end + 16, true);
    for (let i = 0; i < view.getUint16(end + 10, true); i++) {
      if (view.getUint32(at, true) !== CENTRAL) return undefined;
      const size = view.getUint32(at + 20, true);
      const length = view.getUint16(at + 28, true);
      const local = view.getUint32(at + 42, true);
      const from = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
      entries.push({
        name: new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + length)),
        packed: bytes.subarray(from, from + size),
        method: view.getUint16(at + 10, true),
      });
      at += 46 + length + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    }
  } catch {
    return undefined;
  }
  return entries;
}
