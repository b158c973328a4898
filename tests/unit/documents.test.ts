import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { extractText, getDocumentProxy } from 'unpdf';
import { expect, test } from 'vitest';
import { sheetOf, townFills } from '../../src/answers/index.ts';
import { docxOf } from '../../src/exchange/index.ts';
import { unzipped } from '../../src/exchange/testing-zip.ts';
import { readContent } from '../../src/register/folder.ts';

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

// The checks above always run; this one has something to add only where LibreOffice is installed.
const office = spawnSync('soffice', ['--version']).status === 0;
test.runIf(office)(
  'LibreOffice keeps room to write, and no page has only a signature',
  { timeout: 300_000 },
  async () => {
    const folder = mkdtempSync(join(tmpdir(), 'quanze-docx-'));
    try {
      const files: string[] = [];
      for (const document of documents) {
        const file = join(folder, `${document.id}.docx`);
        writeFileSync(file, await docxOf(sheetOf(document, { fills }), '2026-11-21'));
        files.push(file);
      }
      const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
      spawnSync('soffice', [
        profile,
        '--headless',
        '--convert-to',
        'pdf',
        '--outdir',
        folder,
        ...files,
      ]);
      expect(files.filter((file) => !existsSync(file.replace(/docx$/, 'pdf')))).toEqual([]);
      for (const file of files) {
        const pdf = await getDocumentProxy(
          new Uint8Array(readFileSync(file.replace(/docx$/, 'pdf'))),
        );
        const { text } = await extractText(pdf, { mergePages: false });
        // A last page of a seal and a date alone belongs to no document; it has at least two lines of the text.
        expect(text.at(-1)?.replace(/\s|第 \d+ 页 共 \d+ 页/g, '').length, file).toBeGreaterThan(
          30,
        );
        const lines = await Promise.all(
          Array.from({ length: pdf.numPages }, async (_, i) => {
            const { fnArray } = await (await pdf.getPage(i + 1)).getOperatorList();
            return fnArray.filter((operation) => operation === CONSTRUCT_PATH).length;
          }),
        );
        expect(
          lines.reduce((sum, count) => sum + count, 0),
          file,
        ).toBeGreaterThan(0);
      }
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  },
);
