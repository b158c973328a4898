/** How a Word file keeps its writing room in Word, WPS and LibreOffice: read from its XML. */
import { expect, test } from 'vitest';
import { countyFills, sheetOf } from '../../src/answers/index.ts';
import { docxOf } from '../../src/exchange/index.ts';
import { readContent } from '../../src/register/folder.ts';
import type { Document, Register } from '../../src/register/index.ts';
import { unzipped } from '../helpers/exchange-zip.ts';

const register = readContent('content').register as Register;
const documents = [...register.documents.values()];

async function partOf(document: Document, part = 'word/document.xml'): Promise<string> {
  const file = await docxOf(sheetOf(document, { fills: countyFills(register) }), '2026-11-21');
  return unzipped(file).get(part) ?? '';
}

test.each(documents)(
  '$id leaves room to write by tabs and cells, never by spaces',
  async (document) => {
    const xml = await partOf(document);
    const texts = [...xml.matchAll(/<w:t[ >][^<]*<\/w:t>/g)].map(([text]) => text);
    expect(texts.filter((text) => /[\u3000 ]{2}/.test(text.replace(/<[^>]+>/g, '')))).toEqual([]);
  },
);

test.each(documents)(
  '$id has a content control for every field, named in Chinese',
  async (document) => {
    const xml = await partOf(document);
    const controls = [...xml.matchAll(/<w:alias w:val="([^"]*)"\/><w:tag w:val="([^"]*)"\/>/g)];
    const names = new Set(controls.map(([, alias]) => alias));
    const missing = document.fields.filter((f) => f.kind !== '表格' && !names.has(f.label));
    expect(missing.map(({ label }) => label)).toEqual([]);
  },
);

test.each(documents)('$id keeps what stands above a signature on its page', async (document) => {
  const xml = await partOf(document);
  const [body = ''] = /<w:body>.*<w:sectPr>/s.exec(xml) ?? [];
  const paragraphs = [...body.matchAll(/<w:p>.*?<\/w:p>/gs)].map(([p]) => p);
  const seal = paragraphs.findLastIndex((p) => p.includes('（印章）'));
  if (seal === -1) return;
  // Upwards from the seal, everything that is no full paragraph of text is bound to what follows it.
  for (let i = seal; i >= 0; i--) {
    expect(paragraphs[i]).toContain('<w:keepNext/>');
    // Of a table, the last row is enough.
    if (paragraphs[i]?.includes('w:line="360"')) return;
    if ((paragraphs[i - 1] ?? '').replace(/<[^>]+>/g, '').length > 12) return;
  }
});

test('margins, sizes and faces are those of GB/T 9704, with faces to stand in for them', async () => {
  const [document] = documents;
  if (!document) throw new Error('no document');
  const xml = await partOf(document);
  // 37, 26, 35 and 28 mm in twentieths of a point.
  expect(xml).toMatch(/<w:pgMar w:top="2097" w:right="1474" w:bottom="1984" w:left="1587"/);
  expect(await partOf(document, 'word/styles.xml')).toMatch(
    /w:eastAsia="仿宋".*<w:sz w:val="32"\/>/s,
  );
  const title = xml.split('<w:p>').find((p) => p.includes(`>${document.title}<`));
  expect(title).toContain('<w:sz w:val="44"/>');
  expect(title).toContain('w:eastAsia="方正小标宋简体"');
  const fonts = await partOf(document, 'word/fontTable.xml');
  expect(fonts).toMatch(/w:name="方正小标宋简体"><w:altName w:val="[^"]*华文中宋[^"]*宋体/);
});
