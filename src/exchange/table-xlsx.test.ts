import { expect, test } from 'vitest';
import { unzipped } from '../../tests/helpers/exchange-zip.ts';
import { tableXlsx } from './table-xlsx.ts';

const table = (sheet: string, width: number) => ({
  sheet,
  title: '山前镇履职事项清单',
  says: '2 项。',
  columns: [
    ['事项', width],
    ['职责', 10],
  ] as const,
  rows: [
    ['巡查', '一二三四五六七八九十一二三四五六七八九十'],
    ['报告', ''],
  ],
});

test('rows are as high as their text, headings stand on every page of every sheet, wide tables on A3', async () => {
  const files = unzipped(await tableXlsx(table('基本', 20), table('配合', 200)));
  const [first = '', second = ''] = [1, 2].map((i) => files.get(`xl/worksheets/sheet${i}.xml`));
  const heights = [...first.matchAll(/<row r="[45]"[^>]* ht="(\d+)" customHeight="1"/g)];
  expect(heights.map(([, height]) => Number(height))).toEqual([78, 18]);
  expect(first).toContain('paperSize="9" orientation="landscape" fitToWidth="1"');
  expect(second).toContain('paperSize="8" orientation="landscape" fitToWidth="1"');
  expect(files.get('xl/workbook.xml')).toContain('localSheetId="1">\'配合\'!$3:$3<');
});
