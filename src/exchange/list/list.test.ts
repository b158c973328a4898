import readExcelFile from 'read-excel-file/node';
import { describe, expect, it } from 'vitest';
import { unzipped } from '../../../tests/helpers/exchange-zip.ts';
import { readContent } from '../../register/folder.ts';
import type { Register, Town } from '../../register/index.ts';
import { disarmed, rearmed } from './formula.ts';
import { listCsv, listDescription, listTable, listXlsx } from './index.ts';

const register = readContent('tests/fixtures/small-county').register as Register;
const town = register.towns.get('shanqian') as Town;
const table = listTable(register, town, '权力清单', '2026-11-21');
const workbook = () => listXlsx(table, listDescription('权力清单'));

describe('a list as CSV', () => {
  it('begins with a mark, has one row of the schema’s titles and ends every line as Excel does', () => {
    const csv = listCsv(table);
    expect(
      csv.startsWith('\ufeff序号,事项名称,权力类型,领域,县级部门,设定依据,赋权方式,从哪天起,'),
    ).toBe(true);
    expect(csv.endsWith('\r\n')).toBe(true);
  });

  it('tells two columns of one title apart', () => {
    const heads = listCsv(table).split('\r\n')[0]?.split(',') ?? [];
    expect(heads).toContain('接手：从哪天起');
    expect(new Set(heads).size).toBe(heads.length);
  });

  it('keeps leading zeros and runs nothing', () => {
    const first = table.columns[0];
    if (!first) throw new Error('no columns');
    const csv = listCsv({
      ...table,
      columns: [first],
      rows: [
        ['000220001000'],
        ['=HYPERLINK("http://a")'],
        ['+1'],
        ['-1'],
        ['@SUM(A1)'],
        ['＝1'],
        ['\t=1'],
      ],
    });
    expect(csv.split('\r\n').slice(1, -1)).toEqual([
      '000220001000',
      `"'=HYPERLINK(""http://a"")"`,
      `"'+1"`,
      `"'-1"`,
      `"'@SUM(A1)"`,
      `"'＝1"`,
      `"'\t=1"`,
    ]);
  });

  it('undoes what it did to dangerous cells, and only that', () => {
    for (const cell of ['=1', "'=1", "''=1", "'甲", '甲', '-5', ' =1'])
      expect(rearmed(disarmed(cell))).toBe(cell);
  });
});

describe('a list as a workbook', () => {
  it('is the same bytes every time', async () => {
    expect(Buffer.from(await workbook()).equals(Buffer.from(await workbook()))).toBe(true);
  });

  it('reads back with another library: title, two rows of headings, then the entries', async () => {
    const sheets = await readExcelFile(Buffer.from(await workbook()));
    const rows = sheets[0]?.data ?? [];
    expect(rows[0]?.[0]).toBe('山前镇权力清单');
    expect(rows[2]?.slice(0, 2)).toEqual(['序号', '事项']);
    expect(rows[3]?.slice(1, 3)).toEqual(['事项名称', '权力类型']);
    expect(rows[4]?.[1]).toBe('露天焚烧秸秆的处罚');
    expect(sheets[1]?.sheet).toBe('填写说明');
    expect(JSON.stringify(sheets[1]?.data)).toContain('正常运行、尚未使用、未承接到位');
  });

  it('holds what looks like a formula as text, never as a formula', async () => {
    const first = table.columns[1];
    if (!first) throw new Error('no columns');
    const cells = ['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '＝1', '000220001000', '0000-618 2300'];
    const own = { ...table, columns: [first], rows: cells.map((cell) => [cell]) };
    const bytes = await listXlsx(own, '');
    expect(unzipped(bytes).get('xl/worksheets/sheet1.xml')).not.toContain('<f>');
    const sheets = await readExcelFile(Buffer.from(bytes), { trim: false });
    expect(sheets[0]?.data.slice(4).map(([cell]) => cell)).toEqual(cells);
  });

  it('is frozen, filtered and set up for printing', async () => {
    const files = unzipped(await workbook());
    const sheet = files.get('xl/worksheets/sheet1.xml') ?? '';
    expect(sheet).toContain('ySplit="4"');
    expect(sheet).toMatch(/<\/sheetData><autoFilter ref="A4:[A-Z]+6"\/><mergeCells/);
    expect(sheet).toContain('paperSize="8" orientation="landscape" fitToWidth="1" fitToHeight="0"');
    expect(sheet).toContain('<oddFooter>&amp;L山前镇权力清单&amp;C第 &amp;P 页');
    expect(files.get('xl/worksheets/sheet2.xml')).toContain('paperSize="9"');
    expect(files.get('xl/workbook.xml')).toContain('_xlnm.Print_Titles');
  });

  it('has its parts in the order that Excel insists on', async () => {
    const sheet = unzipped(await workbook()).get('xl/worksheets/sheet1.xml') ?? '';
    const parts = [...sheet.matchAll(/<(\w+)[ />]/g)].map((match) => match[1] ?? '');
    const order = [
      'sheetPr',
      'sheetViews',
      'cols',
      'sheetData',
      'autoFilter',
      'mergeCells',
      'dataValidations',
      'printOptions',
      'pageMargins',
      'pageSetup',
      'headerFooter',
    ];
    expect([...new Set(parts)].filter((part) => order.includes(part))).toEqual(order);
  });

  it('lets terms be picked, and keeps empty columns narrow', async () => {
    const sheet = unzipped(await workbook()).get('xl/worksheets/sheet1.xml') ?? '';
    expect(sheet).toContain('<formula1>"法定,直接赋权,委托,服务前移,配合"</formula1>');
    expect(sheet).toContain('<formula1>"正常运行,尚未使用,未承接到位"</formula1>');
    const until = table.columns.findIndex(({ key }) => key === 'closedBy');
    const [, width] =
      new RegExp(`<col min="${until + 1}"[^>]* width="([\\d.]+)"`).exec(sheet) ?? [];
    expect(Number(width)).toBeLessThan(14);
  });
});
