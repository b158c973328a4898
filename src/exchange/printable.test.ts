import { parseXml } from '@rgrove/parse-xml';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { registerWith, the } from '../../tests/helpers/answers.ts';
import { unzipped } from '../../tests/helpers/exchange-zip.ts';
import { changesIcs } from './changes-ics.ts';
import { filledXml } from './client.ts';
import { docxOf } from './docx.ts';
import { feedText } from './feeds.ts';
import { icsCalendar } from './ics.ts';
import { listCsv, listTable, listXlsx, publicTable, publicXlsx } from './list/index.ts';
import { inXml, printable, printableAll } from './printable.ts';
import { tableXlsx } from './table-xlsx.ts';

const DAY = '2026-11-21';
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Cs}/u;

/** Texts as they come out of Word, Excel and broken programs. */
const pasted = fc
  .array(
    fc.constantFrom(
      '甲',
      '<b>',
      '&',
      ']]>',
      '"',
      '\u000b',
      '\u0000',
      '\u001b',
      '\ud800',
      '\ufffe',
      ' ',
    ),
    { minLength: 1, maxLength: 12 },
  )
  .map((parts) => `始${parts.join('')}终`);

/** What a reader of XML that lets nothing pass says against it. */
function faults(xml: string): string[] {
  try {
    parseXml(xml);
    return [];
  } catch (error) {
    return [String(error)];
  }
}

const partsOf = (archive: Uint8Array) =>
  [...unzipped(archive)].flatMap(([name, xml]) => faults(xml).map((fault) => `${name}: ${fault}`));

test('no pasted sign breaks a file, whichever of the writers writes it', async () => {
  await fc.assert(
    fc.asyncProperty(pasted, async (bad) => {
      // What is read refuses such signs: they come by another way, a mapping or a later reader.
      const register = registerWith();
      Object.assign(the(register.decisions, 'sheng-fuquan-2023'), { title: bad, summary: bad });
      const context = {
        register,
        asOf: DAY,
        url: (path: string) => `https://qz.example.gov.cn${path}`,
      };
      const town = the(register.towns, 'shanqian');
      for (const format of ['rss', 'atom'] as const)
        expect(faults(feedText(format, context))).toEqual([]);
      const table = { ...listTable(register, town, '权力清单', DAY), title: bad };
      expect(JSON.stringify(table.rows)).toContain('始');
      expect(partsOf(await listXlsx(table, bad))).toEqual([]);
      const open = { ...publicTable(register, town, '权力清单', DAY), title: bad };
      expect(partsOf(await publicXlsx(open))).toEqual([]);
      const words = {
        sheet: '表',
        title: bad,
        says: bad,
        columns: [[bad, 9]],
        rows: [[bad]],
      } as const;
      expect(partsOf(await tableXlsx(words))).toEqual([]);
      const sheet = {
        organ: bad,
        title: bad,
        blocks: [{ block: '标题', pieces: [{ text: bad }] }],
      } as const;
      expect(partsOf(await docxOf(sheet, DAY))).toEqual([]);
      const place = '<w:sdt><w:tag w:val="县名"/><w:tab/></w:sdt>';
      expect(faults(filledXml(place, { 县名: bad }))).toEqual([]);
      const event = { uid: 'a', stamp: DAY, start: DAY, summary: bad } as const;
      for (const text of [icsCalendar(bad, [event]), changesIcs(context), listCsv(table)])
        expect(text).not.toMatch(FORBIDDEN);
    }),
    { numRuns: 20 },
  );
}, 60_000);

test('a pasted line break stays one, whole characters stay whole, and plain values keep their days', () => {
  expect(printable('甲\u000b乙😀\ud83d')).toBe('甲\n乙😀');
  const on = new Date(0);
  expect(printableAll({ on, names: ['a\u0000'] })).toEqual({ on, names: ['a'] });
  expect(inXml('a<b>&"]]>')).toBe('a&lt;b&gt;&amp;&quot;]]&gt;');
});
