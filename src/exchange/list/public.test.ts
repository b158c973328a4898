import readExcelFile from 'read-excel-file/node';
import { expect, test } from 'vitest';
import { unzipped } from '../../../tests/helpers/exchange-zip.ts';
import { readContent } from '../../register/folder.ts';
import type { Register } from '../../register/index.ts';
import { linesIn } from './cells.ts';
import { dataTable, listTable, publicTable, publicXlsx } from './index.ts';

const DAY = '2026-11-21';
const register = readContent('content').register as Register;
const town = [...register.towns.values()].find(({ id }) => id === 'linhe');
if (!town) throw new Error('no town');
const table = publicTable(register, town, '权力清单', DAY);
const book = publicXlsx(table);

test('the public list has 8 to 10 columns, only what is in force, numbers as numbers and days as days', async () => {
  const [sheet] = await readExcelFile(Buffer.from(await book));
  const rows = sheet?.data ?? [];
  expect(rows[0]?.[0]).toBe('临河镇人民政府权力清单');
  expect(table.columns.length).toBeGreaterThanOrEqual(8);
  expect(table.columns.length).toBeLessThanOrEqual(10);
  const working = listTable(register, town, '权力清单', DAY);
  expect(table.rows.length).toBeLessThanOrEqual(working.rows.length);
  const [first] = rows.slice(3);
  expect(first?.[0]).toBe(1);
  const day = first?.[table.columns.findIndex(([name]) => name === '从哪天起')];
  expect(day).toBeInstanceOf(Date);
  const shown = table.rows[0]?.at(-1);
  expect((day as unknown as Date).toISOString().slice(0, 10)).toBe(
    typeof shown === 'object' ? shown.day : shown,
  );
});

test('it says no word of our own files and keys', () => {
  for (const list of ['权力清单', '责任清单', '公共服务清单'] as const) {
    const said = JSON.stringify(publicTable(register, town, list, DAY));
    expect(said).not.toMatch(/yaml|undefined|编号|null/);
  }
});

test('every row is as high as its longest text, so that no program cuts it off', async () => {
  const xml = unzipped(await book).get('xl/worksheets/sheet1.xml') ?? '';
  const heights = [...xml.matchAll(/<row r="(\d+)"([^>]*)>/g)].slice(3).map(([, , more = '']) => {
    return Number(/ht="([\d.]+)"/.exec(more)?.[1]);
  });
  expect(heights).toHaveLength(table.rows.length);
  table.rows.forEach((row, i) => {
    const needed = row.map((cell, c) =>
      typeof cell === 'string' ? linesIn(cell, table.columns[c]?.[1] ?? 0, 12) : 1,
    );
    expect(heights[i]).toBeGreaterThanOrEqual(Math.min(409, Math.max(...needed) * 16));
  });
  expect(xml).toContain('customHeight="1"');
  expect(linesIn('一二三四五六七八九十', 12, 12)).toBe(2);
});

test('it prints on A3 across, headings on every page, pages numbered', async () => {
  const files = unzipped(await book);
  expect(files.get('xl/worksheets/sheet1.xml')).toContain('paperSize="8" orientation="landscape"');
  expect(files.get('xl/worksheets/sheet1.xml')).toContain('第 &amp;P 页');
  expect(files.get('xl/workbook.xml')).toContain(
    '_xlnm.Print_Titles" localSheetId="0">\'清单\'!$3:$3',
  );
});

test('lists as data carry ids to join by, and stack into one table', () => {
  const data = dataTable(register, town, '权力清单', DAY);
  for (const other of register.towns.values())
    expect(dataTable(register, other, '责任清单', DAY).columns).toEqual(data.columns);
  const at = (title: string) => data.columns.findIndex((column) => column.title === title);
  for (const row of data.rows) {
    expect(row).toHaveLength(data.columns.length);
    expect(register.matters.has(row[at('事项编号')] ?? '')).toBe(true);
    expect(row[at('乡镇编号')]).toBe('linhe');
    expect(row[at('受理电话')]).toMatch(/^\d/);
    expect(row[at('件数')]).toMatch(/^\d*$/);
  }
});
