/** The text of a notice: of a Word document or of a text file, a line a paragraph, cells of a row parted by tabs. */
import { inspectArchive } from './archive.ts';
import { documentText } from './document-text.ts';
import { textOf } from './file.ts';
import type { Refusal } from './grid.ts';

/** More is no notice. */
const MOST_BYTES = 16 * 1024 * 1024;

export function noticeText(bytes: Uint8Array): string | Refusal {
  if (bytes.length === 0) return { refused: '文件是空的' };
  if (bytes.length > MOST_BYTES) return { refused: '文件超过 16 MB，没有读。请把正文复制出来' };
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) {
    const packed = inspectArchive(bytes);
    if ('refused' in packed) return packed;
    return packed.kind === 'document'
      ? documentText(packed.xml)
      : { refused: '这是表格文件，没有读。请把正文复制出来，贴进输入框' };
  }
  if (bytes[0] === 0xd0 && bytes[1] === 0xcf)
    return { refused: '这是旧版 Word（.doc），没有读。请另存为 .docx，或者把正文复制出来' };
  if (bytes[0] === 0x25 && bytes[1] === 0x50)
    return { refused: '这是 PDF，没有读。请把正文复制出来，贴进输入框' };
  return textOf(bytes) ?? { refused: '认不出文件的编码。请另存为 UTF-8 的文本' };
}
