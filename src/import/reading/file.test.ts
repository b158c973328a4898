import { CFB, utils, write } from '@e965/xlsx';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import writeExcelFile from 'write-excel-file/node';
import { bombed, oldWorkbook, zipped } from '../../../tests/helpers/import-reading-archive.ts';
import { gridsOf } from '../read-file.ts';
import { headingReader } from '../table/meaning.ts';
import { tablesOf } from '../table/split.ts';
import { delimitedGrid } from './delimited.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const rows = (name: string, content: Uint8Array) => {
  const grids = gridsOf(name, content);
  if ('refused' in grids) throw new Error(grids.refused);
  return grids[0]?.rows ?? [];
};
const meanings = (name: string, content: Uint8Array) => {
  const grids = gridsOf(name, content);
  if ('refused' in grids || !grids[0]) throw new Error('no grid');
  return tablesOf(grids[0], headingReader())[0]?.headings.columns.map(({ meaning }) => meaning);
};

describe('text files', () => {
  it('reads UTF-8 with its mark, and GB18030', () => {
    // 事项名称,类型 in GB18030.
    const gb = Uint8Array.from([
      0xca, 0xc2, 0xcf, 0xee, 0xc3, 0xfb, 0xb3, 0xc6, 0x2c, 0xc0, 0xe0, 0xd0, 0xcd,
    ]);
    expect(rows('a.csv', gb)).toEqual([['事项名称', '类型']]);
    expect(rows('a.csv', bytes('\ufeff事项名称,类型'))).toEqual([['事项名称', '类型']]);
  });

  it('reads back any cells, whatever stands in them', () => {
    const cell = fc
      .string()
      .map((text) => text.replace(/[\s\u200b\ufeff]/g, '').replace(/^'+/, ''));
    fc.assert(
      fc.property(
        fc.array(
          fc.array(
            cell.filter((c) => c !== ''),
            { minLength: 2, maxLength: 4 },
          ),
          { minLength: 1, maxLength: 4 },
        ),
        (cells) => {
          const text = cells
            .map((row) => row.map((c) => `"${c.replaceAll('"', '""')}"`).join(','))
            .join('\r\n');
          expect(delimitedGrid('a', text, ',').rows).toEqual(cells);
        },
      ),
    );
  });

  it('spreads merged cells of a page and skips rows it hides', () => {
    const html = bytes(
      '<table><tr><th rowspan=2>序号<th colspan="2">职权名称</tr><tr><th>项目<th>子项</tr><tr><td>1<td>采伐&nbsp;许可<br>核发<td></table>',
    );
    expect(rows('a.html', html)).toEqual([
      ['序号', '职权名称', '职权名称'],
      ['序号', '项目', '子项'],
      ['1', '采伐 许可\n核发', ''],
    ]);
    expect(meanings('a.html', html)).toEqual(['no', 'matter.name', 'sub']);
  });

  it('reads rows told apart by bars, with cells that go on over lines', () => {
    const text = bytes(
      '某镇清单 | | |\n序号 | 权利类型 | 权力名称 | 职责边界换分 | 备注 |\n县级部门 | 乡镇(街道) |\n1 | 行政许可 | 采伐许可 | 发证\n盖章 | 受理 | 无\n',
    );
    expect(meanings('a.txt', text)).toEqual([
      'no',
      'matter.type',
      'matter.name',
      'countyDuty',
      'townDuty',
      'note',
    ]);
    expect(rows('a.txt', text)[2]).toEqual([
      '1',
      '行政许可',
      '采伐许可',
      '发证\n盖章',
      '受理',
      '无',
    ]);
  });

  it('reads rows told apart by blanks', () => {
    const text = bytes(
      '附件1\n\n序号 赋权事项 权力类型 法律法规依据 责任主体 原实施主体\n1 采伐许可 行政许可 《森林法》第五十七条 《实施条例》第二条 镇人民政府 县林业局\n',
    );
    expect(rows('a.txt', text)[1]).toEqual([
      '1',
      '采伐许可',
      '行政许可',
      '《森林法》第五十七条 《实施条例》第二条',
      '镇人民政府',
      '县林业局',
    ]);
  });

  it('reads guides written as 名称：内容', () => {
    const text = bytes(
      '1、社保卡注销\n\n事项名称:社保卡注销\n受理条件:要注销的\n受理材料清单\n1 身份证\n2、社保卡启用\n事项名称:社保卡启用\n',
    );
    expect(rows('a.txt', text)).toEqual([
      ['事项名称', '受理条件', '申请材料'],
      ['社保卡注销', '要注销的', '1 身份证'],
      ['社保卡启用', '', ''],
    ]);
  });
});

describe('workbooks', () => {
  it('reads old and new ones alike, with merged cells and hidden rows', () => {
    for (const bookType of ['xls', 'xlsx'] as const) {
      const sheet = utils.aoa_to_sheet([
        ['事项名称', '类型'],
        ['甲', '行政许可'],
        ['乙', null],
      ]);
      sheet['!merges'] = [{ s: { r: 1, c: 1 }, e: { r: 2, c: 1 } }];
      sheet['!rows'] = [{}, {}, { hidden: true }];
      const book = utils.book_new();
      utils.book_append_sheet(book, sheet, '清单');
      const grids = gridsOf(
        'a',
        new Uint8Array(write(book, { type: 'array', bookType }) as ArrayBuffer),
      );
      if ('refused' in grids) throw new Error(grids.refused);
      expect(grids[0]?.rows).toEqual([
        ['事项名称', '类型'],
        ['甲', '行政许可'],
        ['乙', '行政许可'],
      ]);
      // The writer of this test keeps hidden rows in new workbooks only.
      if (bookType === 'xlsx') expect([...(grids[0]?.hidden ?? [])]).toEqual([2]);
    }
  });

  it('reads what systems write as XML and call .xls', () => {
    const row = (...cells: string[]) =>
      `<Row>${cells.map((c) => `<Cell><Data ss:Type="String">${c}</Data></Cell>`).join('')}</Row>`;
    const book = bytes(
      `<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet" xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet"><Worksheet ss:Name="清单"><Table>${row('事项名称', '编码')}${row('甲', '000220001000')}</Table></Worksheet></Workbook>`,
    );
    expect(rows('a.xls', book)).toEqual([
      ['事项名称', '编码'],
      ['甲', '000220001000'],
    ]);
  });

  it('keeps codes whole', async () => {
    const file = await writeExcelFile([
      [{ value: '编码', type: String }],
      [{ value: '000220001000', type: String }],
      [{ value: 511602000000, type: Number }],
    ]).toBuffer();
    expect(rows('a.xlsx', Uint8Array.from(file))).toEqual([
      ['编码'],
      ['000220001000'],
      ['511602000000'],
    ]);
  });
});

describe('files that are refused', () => {
  const refusal = (content: Uint8Array) => {
    const grids = gridsOf('a.xlsx', content);
    return 'refused' in grids ? grids.refused : undefined;
  };

  it('a zip bomb, even one that lies about its size', () => {
    expect(refusal(bombed('xl/media/image1.bin', 30))).toMatchInlineSnapshot(
      `"文件解开后大得不正常（xl/media/image1.bin），像是压缩炸弹，没有读。请问清文件是谁给的；确实是自己的表，在 Excel 里另存为 CSV 再导入"`,
    );
  });

  it('a million empty rows', () => {
    const sheet = `<worksheet><sheetData>${'<row r="1"/>'.repeat(1_000_001)}</sheetData></worksheet>`;
    expect(refusal(zipped({ 'xl/worksheets/sheet1.xml': sheet }))).toMatchInlineSnapshot(
      `"一张表里有 1000001 行（上限 200000 行），多半是空行，没有读。请选中最后一条下面的所有行，删除后另存再导入"`,
    );
  });

  it('a million rows of a text file, unless they are empty and stand at its end', () => {
    const head = '事项名称,类型\n甲,行政许可\n';
    const empty = ',\n'.repeat(1_000_000);
    expect(rows('a.csv', bytes(head + empty))).toEqual([
      ['事项名称', '类型'],
      ['甲', '行政许可'],
    ]);
    expect(refusal(bytes(`${head}${empty}乙,行政许可\n`))).toContain('一张表里有 1000003 行');
  });

  it('a row so far down that nobody would miss it', () => {
    const rows = '<row r="1"><c r="A1"/></row><row r="1048575"/>';
    const stray = `${rows}<row r="1048576"><c r="A1048576"><v>1</v></c></row>`;
    const book = (sheetData: string) =>
      zipped({ 'xl/worksheets/sheet1.xml': `<sheetData>${sheetData}</sheetData>` });
    expect(refusal(book(stray))).toMatchInlineSnapshot(
      `"第 1048576 行还有内容，离表太远（上限 200000 行），没有读。请把它挪上来或者删掉，另存后再导入"`,
    );
    // Excel's own empty last row is no reason.
    expect(refusal(book(rows))).toContain('不是 .xlsx 工作簿');
  });

  it('links to other workbooks, new and old', () => {
    const link = zipped({ 'xl/externalLinks/externalLink1.xml': '<externalLink/>' });
    const linked = `"表里有指向别的工作簿的链接，没有读。请在 Excel 的“数据 → 编辑链接”里断开链接，另存后再导入"`;
    expect(JSON.stringify(refusal(link))).toBe(linked);
    expect(JSON.stringify(refusal(oldWorkbook('other.xls')))).toBe(linked);
    expect(rows('a.xls', oldWorkbook())[1]).toEqual(['林木采伐许可']);
  });

  it('whole columns merged a hundred times', () => {
    const sheet = utils.aoa_to_sheet([['事项名称'], ...Array.from({ length: 300 }, () => ['甲'])]);
    sheet['!merges'] = Array.from({ length: 20 }, () => ({
      s: { r: 1, c: 1 },
      e: { r: 300, c: 400 },
    }));
    const book = utils.book_new();
    utils.book_append_sheet(book, sheet, '清单');
    const merged = new Uint8Array(write(book, { type: 'array', bookType: 'xlsx' }) as ArrayBuffer);
    expect(refusal(merged)).toMatchInlineSnapshot(
      `"清单表里合并的单元格大得不正常，没有读。请取消整列、整片的合并，另存后再导入"`,
    );
  });

  it('one with a password, which is not asked for', () => {
    const box = CFB.utils.cfb_new();
    CFB.utils.cfb_add(box, 'EncryptedPackage', Buffer.from('locked'));
    const locked = Uint8Array.from(CFB.write(box, { type: 'buffer' }) as Buffer);
    expect(refusal(locked)).toMatchInlineSnapshot(
      `"文件加了密码，没有读。请去掉密码，另存后再导入"`,
    );
  });

  it('what is no workbook, or empty', () => {
    expect(refusal(bytes('PK\u0003\u0004 nothing'))).toContain('文件坏了');
    expect(refusal(zipped({ 'word/document.xml': '<document/>' }))).toMatchInlineSnapshot(
      `"文件里没有表，也没有认得出的清单，没有读"`,
    );
    expect(refusal(new Uint8Array())).toBe('文件是空的');
  });
});
