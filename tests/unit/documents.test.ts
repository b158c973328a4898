import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { extractText, getDocumentProxy } from 'unpdf';
import { expect, test } from 'vitest';
import { countyFills, type Sheet, sheetOf, townFills } from '../../src/answers/index.ts';
import { docxOf } from '../../src/exchange/index.ts';
import { readContent } from '../../src/register/folder.ts';
import { unzipped } from '../helpers/exchange-zip.ts';

const { register, problems } = readContent('content');
if (!register) throw new Error(problems[0]?.message ?? 'unreadable');
const documents = [...register.documents.values()];
const town = [...register.towns.values()].find(({ status }) => status === '现行');
if (!town) throw new Error('no town');
const fills = townFills(register, town, '2026-11-21');

/** What a citizen must be told when a decision is made against them: where to, in which term, by which article. */
const REMEDIES: Readonly<Record<string, readonly string[]>> = {
  'chufa-juedingshu': [
    '六十日内',
    '六个月内',
    '《中华人民共和国行政复议法》第二十条',
    '《中华人民共和国行政诉讼法》第四十六条',
  ],
  'zeling-gaizheng-tongzhishu': [
    '六十日内',
    '六个月内',
    '《中华人民共和国行政复议法》第二十条',
    '《中华人民共和国行政诉讼法》第四十六条',
  ],
  // A fine on the spot goes to reconsideration first (行政复议法第二十三条).
  'dangchang-chufa-juedingshu': [
    '应当先自收到之日起六十日内',
    '十五日内向',
    '第二十三条',
    '《中华人民共和国行政诉讼法》第四十五条',
  ],
};

async function wordOf(id: string): Promise<string> {
  const document = register?.documents.get(id);
  if (!document) throw new Error(`no ${id}`);
  const file = await docxOf(sheetOf(document, { fills }), '2026-11-21');
  return (unzipped(file).get('word/document.xml') ?? '').replace(/<[^>]+>/g, '');
}

test('all 40 documents are there: penalties, inspections, coercion and what is put right; each with its own form number', () => {
  expect(documents.map(({ form }) => form).sort((a, b) => a - b)).toEqual(
    Array.from({ length: 40 }, (_, i) => i + 1),
  );
});

test('the demands on a document come from statutes in force, and every document has some', () => {
  for (const { id, requires } of documents) {
    expect(requires.length, id).toBeGreaterThan(0);
    expect(
      requires.filter(({ law }) => law.status !== '有效'),
      id,
    ).toEqual([]);
  }
});

test('every document explains mistakes and shows an example for all that must be filled in', () => {
  const without = documents.flatMap(({ id, fields }) =>
    fields
      .filter((f) => f.required && f.example === undefined && !('fill' in f && f.fill))
      .map((f) => `${id}: ${f.label}`),
  );
  expect(without).toEqual([]);
  expect(documents.filter(({ notes = [] }) => notes.length < 2).map(({ id }) => id)).toEqual([]);
});

test('ticks of an example are among the choices', () => {
  for (const { id, fields } of documents)
    for (const field of fields)
      if (field.kind === '选择')
        expect(field.choices, id).toEqual(expect.arrayContaining(field.example ?? []));
});

test('the penalty decision covers the six items of 行政处罚法第五十九条 and the seal', () => {
  const articles =
    register?.documents.get('chufa-juedingshu')?.requires.map(({ article }) => article) ?? [];
  for (const item of '一二三四五六') expect(articles).toContain(`第五十九条第一款第${item}项`);
  expect(articles).toContain('第五十九条第二款');
});

test.each(documents.map(({ id }) => id))(
  'the Word file of %s names the town and cites a statute',
  async (id) => {
    const text = await wordOf(id);
    expect(text).toContain(town.government);
    expect(text).toMatch(/《中华人民共和国[^》]+》第[一二三四五六七八九十百]+条/);
    // Nothing of the template language may be left.
    expect(text).not.toMatch(/[{}]|undefined/);
  },
);

test.each(Object.entries(REMEDIES))(
  'the Word file of %s says how to object',
  async (id, sentences) => {
    const text = await wordOf(id);
    for (const sentence of [...sentences, fills.复议机关 ?? '?', fills.法院 ?? '?'])
      expect(text).toContain(sentence);
  },
);

/** What a PDF calls drawing a line: room to write is drawn, it is no text. */
const CONSTRUCT_PATH = 91;

/** Rooms to write with a line below them; what stands in cells needs none. */
async function roomsOf(file: Uint8Array): Promise<number> {
  const xml = unzipped(file).get('word/document.xml') ?? '';
  return [...xml.matchAll(/<w:u w:val="single"\/><\/w:rPr>(?:<w:tab\/>|<w:t )/g)].length;
}

/** Text and drawn lines of each page. */
async function pagesOf(file: string) {
  const pdf = await getDocumentProxy(new Uint8Array(readFileSync(file)));
  const { text } = await extractText(pdf, { mergePages: false });
  return Promise.all(
    text.map(async (words, i) => {
      const { fnArray } = await (await pdf.getPage(i + 1)).getOperatorList();
      const lines = fnArray.filter((operation) => operation === CONSTRUCT_PATH).length;
      return { words: words.replace(/\s|第\d+页共\d+页/g, ''), lines };
    }),
  );
}

/** Who signs, as printed, and the places to write there: a line for each signer, three for a day. */
function signedOf(sheet: Sheet) {
  const blocks = sheet.blocks.filter((block) => block.block === '签署');
  const printed = blocks.flatMap(({ lines, seal }) => [
    ...lines.map((pieces) => pieces.map(({ text }) => text).join('')),
    ...(seal ? ['（印章）'] : []),
  ]);
  const rooms = blocks.reduce((sum, { lines, date }) => sum + lines.length + (date ? 5 : 0), 0);
  return { printed, rooms };
}

// The checks above always run; this one has something to add only where LibreOffice is installed.
const office = spawnSync('soffice', ['--version']).status === 0;
test.runIf(office).each([
  { whose: 'the town’s', given: fills },
  { whose: 'blank', given: countyFills(register) },
])(
  'LibreOffice draws every room to write, and no page has only a signature: $whose',
  { timeout: 300_000 },
  async ({ given }) => {
    const folder = mkdtempSync(join(tmpdir(), 'quanze-docx-'));
    try {
      const made = await Promise.all(
        documents.map(async (document) => {
          const sheet = sheetOf(document, { fills: given });
          const word = await docxOf(sheet, '2026-11-21');
          const file = join(folder, `${document.id}.docx`);
          writeFileSync(file, word);
          return { file, sheet, rooms: await roomsOf(word) };
        }),
      );
      const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
      const files = made.map(({ file }) => file);
      const order = [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder];
      spawnSync('soffice', [...order, ...files]);
      const pdfOf = (file: string) => file.replace(/docx$/, 'pdf');
      expect(files.filter((file) => !existsSync(pdfOf(file)))).toEqual([]);
      for (const { file, sheet, rooms } of made) {
        const pages = await pagesOf(pdfOf(file));
        const lines = pages.reduce((sum, page) => sum + page.lines, 0);
        expect(lines, `${file}: lines for ${rooms} rooms`).toBeGreaterThanOrEqual(rooms);
        const [first, ...others] = pages.toReversed();
        if (!first || others.length === 0) continue;
        const signed = signedOf(sheet);
        const rest = signed.printed.reduce(
          (words, line) => words.replace(line.replace(/\s/g, ''), ''),
          first.words.replace(/[年月日时分]/g, ''),
        );
        // Words or a ruled box beside who signs.
        if (first.lines <= signed.rooms)
          expect(rest.length, `${file}: ${rest}`).toBeGreaterThan(20);
      }
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  },
);
