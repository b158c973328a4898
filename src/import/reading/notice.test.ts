import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { noticeText } from './notice.ts';

const p = (text: string, properties = '') =>
  `<w:p>${properties}<w:r><w:t>${text}</w:t></w:r></w:p>`;
const row = (...cells: string[]) =>
  `<w:tr>${cells.map((cell) => `<w:tc>${p(cell)}</w:tc>`).join('')}</w:tr>`;
const numbered = (depth: number) =>
  `<w:pPr><w:numPr><w:ilvl w:val="${depth}"/><w:numId w:val="1"/></w:numPr></w:pPr>`;
const docx = (body: string) =>
  zipSync({
    'word/document.xml': strToU8(`<w:document><w:body>${body}</w:body></w:document>`),
  });

test('a Word document is its paragraphs, and its rows with their cells parted', () => {
  const body = `${p('关于某事的通知')}${p('各乡镇要巡查。')}<w:tbl>${row('任务', '责任单位')}${row('排查', '各乡镇 &amp; 村')}</w:tbl>`;
  expect(noticeText(docx(body))).toBe(
    '关于某事的通知\n各乡镇要巡查。\n任务\t责任单位\n排查\t各乡镇 & 村',
  );
});

test('numbers that Word counts itself leave a sign of their depth', () => {
  const body = `${p('乙方责任', numbered(0))}${p('备足沙袋。', numbered(1))}`;
  expect(noticeText(docx(body))).toBe('●乙方责任\n○备足沙袋。');
});

test('text is read in the encodings offices write', () => {
  expect(noticeText(strToU8('各乡镇要巡查。'))).toBe('各乡镇要巡查。');
  const gb18030 = Uint8Array.from([0xb8, 0xf7, 0xcf, 0xe7, 0xd5, 0xf2]);
  expect(noticeText(gb18030)).toBe('各乡镇');
});

test('what is no notice is refused with the way out', () => {
  const refused = (bytes: Uint8Array) => {
    const text = noticeText(bytes);
    return typeof text === 'string' ? text : text.refused;
  };
  expect([
    refused(new Uint8Array()),
    refused(Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0])),
    refused(strToU8('%PDF-1.7')),
  ]).toMatchInlineSnapshot(`
    [
      "文件是空的",
      "这是旧版 Word（.doc），没有读。请另存为 .docx，或者把正文复制出来",
      "这是 PDF，没有读。请把正文复制出来，贴进输入框",
    ]
  `);
});
