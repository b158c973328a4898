import { expect, test, vi } from 'vitest';
import { registerWith, the } from '../../tests/helpers/answers.ts';
import { DOCUMENTS } from '../../tests/helpers/answers-documents.ts';
import { unzipped } from '../../tests/helpers/exchange-zip.ts';
import { sheetOf } from '../answers/index.ts';
import { docxOf } from './docx.ts';
import { filledXml } from './docx-fill.ts';

const document = the(registerWith(DOCUMENTS).documents, 'jueding');
const FILLS = { 机关名称: '山前镇<人民>政府&', 处罚条款: '《某法》第三条' };
const built = (fills: typeof FILLS = FILLS) => docxOf(sheetOf(document, { fills }), '2026-11-21');

const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f]/;

/** Opening and closing tags must match, or Word refuses the file. */
function isWellFormed(xml: string): boolean {
  const open: string[] = [];
  for (const [, close, name = '', empty] of xml.matchAll(
    /<(\/?)([\w:]+)(?:"[^"]*"|[^>"])*?(\/?)>/g,
  ))
    if (close) {
      if (open.pop() !== name) return false;
    } else if (!empty) open.push(name);
  return open.length === 0;
}

test('the same sheet gives the same bytes on another day', async () => {
  const first = await built();
  vi.useFakeTimers({ now: new Date('2031-05-06T07:08:09Z') });
  try {
    expect(Buffer.compare(first, await built())).toBe(0);
  } finally {
    vi.useRealTimers();
  }
});

test('every part of the file is well-formed, whatever a name contains', async () => {
  const parts = [...unzipped(await built())];
  expect(parts.filter(([, xml]) => !isWellFormed(xml)).map(([name]) => name)).toEqual([]);
  expect(parts.map(([name]) => name)).toContain('word/document.xml');
});

test('the file says what the sheet says, and its properties name organ and day', async () => {
  const parts = unzipped(await built());
  const text = (parts.get('word/document.xml') ?? '').replace(/<[^>]+>/g, '');
  expect(text).toContain('山前镇&lt;人民&gt;政府&amp;');
  expect(text).toContain('你违反了《某法》第三条。');
  expect(text).toContain('□ 同意　□ 不同意');
  expect(parts.get('docProps/core.xml')).toContain(
    '<dc:creator>山前镇&lt;人民&gt;政府&amp;</dc:creator>',
  );
  expect(parts.get('docProps/core.xml')).toContain('2026-11-21T00:00:00Z</dcterms:created>');
});

test('a form stands on one grid, so that rows of one and of two cells meet at the same edges', async () => {
  const xml = unzipped(await built()).get('word/document.xml') ?? '';
  const [grid = ''] = /<w:tblGrid>.*?<\/w:tblGrid>/.exec(xml) ?? [];
  const widths = [...grid.matchAll(/w:w="(\d+)"/g)].map(([, w]) => Number(w));
  expect(widths).toHaveLength(4);
  expect(Math.abs(widths.reduce((a, b) => a + b) - 8844)).toBeLessThan(4);
});

test('a template that is filled in afterwards says what one made with these fills says', async () => {
  const xmlOf = (file: Uint8Array) => unzipped(file).get('word/document.xml') ?? '';
  const blank = xmlOf(await docxOf(sheetOf(document, { fills: {} }), '2026-11-21'));
  expect(filledXml(blank, {})).toBe(blank);
  const filled = filledXml(blank, FILLS);
  expect(isWellFormed(filled)).toBe(true);
  const said = (xml: string) => xml.replace(/<[^>]+>/g, '');
  expect(said(filled)).toBe(said(xmlOf(await built())));
});

test('a sign that XML forbids never reaches the file, whether built in or filled in', async () => {
  const bad = { 机关名称: '山前镇\u000b人民\u0000政府]]>', 处罚条款: '第三条' };
  for (const [, xml] of unzipped(await built(bad))) {
    expect(isWellFormed(xml)).toBe(true);
    expect(xml).not.toMatch(FORBIDDEN);
    expect(xml).not.toContain(']]>');
  }
  const filled = filledXml('<w:sdt><w:tag w:val="机关名称"/><w:tab/><w:tab/></w:sdt>', bad);
  expect(filled).toContain('山前镇\n人民政府]]&gt;');
});
