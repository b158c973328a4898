/** The text of a notice: of a Word document or of a text file, a line a paragraph, cells of a row parted by tabs. */
import { inspectArchive } from './archive.ts';
import { textOf } from './file.ts';
import type { Refusal } from './grid.ts';
import { decoded, piecesOf } from './markup.ts';

/** Numbers that Word counts itself stand in no text: lists of two depths are told by two signs. */
const BULLETS = ['●', '○'] as const;
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

function documentText(xml: string): string {
  const lines: string[] = [];
  let cells: string[] | undefined;
  let line = '';
  let bullet = '';
  let inText = false;
  const endParagraph = () => {
    const text = line.trim();
    if (cells) cells.push([cells.pop() ?? '', text].filter(Boolean).join(' '));
    else if (text !== '') lines.push(bullet + text);
    line = '';
    bullet = '';
  };
  for (const piece of piecesOf(xml)) {
    if (piece.kind === 'text') {
      if (inText) line += decoded(piece.text);
      continue;
    }
    const { name, closes, own } = piece;
    if (name === 'w:t') inText = !closes && !own.endsWith('/');
    else if (name === 'w:tr') {
      if (closes && cells) lines.push(cells.join('\t'));
      cells = closes ? undefined : [];
    } else if (name === 'w:tc' && !closes) cells?.push('');
    else if (name === 'w:p' && closes) endParagraph();
    else if (name === 'w:numpr' && !closes) bullet = BULLETS[0];
    else if (name === 'w:ilvl' && bullet !== '')
      bullet = /w:val="0"/.test(own) ? BULLETS[0] : BULLETS[1];
    else if (name === 'w:tab' && inRun(line)) line += ' ';
    else if (name === 'w:br' || name === 'w:cr') line += ' ';
  }
  endParagraph();
  return lines.join('\n');
}

/** Tab stops are declared before any text. */
function inRun(line: string): boolean {
  return line !== '';
}
