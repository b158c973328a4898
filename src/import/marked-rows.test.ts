/** Rows that a clerk marked, numbered or left unfinished: each is read as what it is, or told, and touches no other row. */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { bookOf, reportOn, reportOnText, type SheetOf } from '../../tests/helpers/import-books.ts';

const HEAD = ['序号', '事项名称', '设定依据'];
const FIRST = [1, '毁坏林木的处罚', '《森林法》第七十四条'];
const LAST = [3, '违规用火的处罚', '《森林防火条例》第五十条'];
const rowsOf = (rows: SheetOf['rows']) =>
  reportOn('清单.xlsx', bookOf({ 权力清单: { rows } })).rows.map(
    ({ row, verdict, name, basis, why }) => [row, verdict, name, basis.length, why],
  );

describe('a row', () => {
  it('that is said to have ended is told, with what goes on below it', () => {
    const rows = [
      [...HEAD, '调整情况', '备注'],
      [...FIRST, '保留', ''],
      [2, '砍伐行道树的审批', '《城市绿化条例》第二十条', '取消', ''],
      [null, null, '《森林法》第五十六条', null, null],
      [...LAST, '', '不再实施'],
      [4, '临时占用绿地的审批', '《城市绿化条例》第十九条', '', '取消证照后仍要监管'],
    ];
    expect(rowsOf(rows)).toMatchObject([
      [3, 'refused', '砍伐行道树的审批', 0, expect.stringMatching(/^表里写着“取消”，没有导入/)],
      [4, 'refused', '', 0, expect.stringContaining('《森林法》第五十六条')],
      [5, 'refused', '违规用火的处罚', 0, expect.stringMatching(/^表里写着“不再实施”/)],
      [2, 'taken', '毁坏林木的处罚', 1, ''],
      [6, 'taken', '临时占用绿地的审批', 1, ''],
    ]);
  });

  it('whose name was never worked out is told, and adds nothing to the one above', () => {
    const name = { t: 'z', f: '"砍伐"&"审批"' };
    const rows = [HEAD, FIRST, [null, name, '《城市绿化条例》第二十条'], LAST];
    expect(rowsOf(rows)).toMatchObject([
      [3, 'refused', '', 0, expect.stringMatching(/^事项名称是公式，文件里没有算出来的结果/)],
      [2, 'taken', '毁坏林木的处罚', 1, ''],
      [4, 'taken', '违规用火的处罚', 1, ''],
    ]);
  });

  it('that numbers several matters in one cell is all of them, and says so', () => {
    const cell = '1.开展党员教育。\n2.落实意识形态工作责任制；\n3.发展壮大集体经济。';
    const { rows } = reportOn(
      '清单.xlsx',
      bookOf({
        基本履职事项清单: {
          rows: [
            ['类别', '事项名称'],
            ['党建', cell],
          ],
        },
      }),
    );
    expect(rows.map(({ row, verdict, name, why }) => [row, verdict, name, why])).toEqual([
      [2, 'doubt', '开展党员教育', '一格里写着 3 项，分开读的，请核对'],
      [2, 'taken', '落实意识形态工作责任制', ''],
      [2, 'taken', '发展壮大集体经济', ''],
    ]);
  });

  it('that only names what the rows below are parts of is told, and names them', () => {
    const rows = [
      HEAD,
      [1, '林业类处罚', null],
      ['1.1', '毁坏林木', '《森林法》第七十四条'],
      ['1.2', '违规用火的处罚', '《森林防火条例》第五十条'],
      [2, '砍伐行道树的审批', '《城市绿化条例》第二十条'],
    ];
    expect(rowsOf(rows)).toEqual([
      [2, 'refused', '', 0, '大项，下面分成几项：1 林业类处罚'],
      [3, 'taken', '毁坏林木', 1, '主项是“林业类处罚”'],
      [4, 'taken', '违规用火的处罚', 1, '主项是“林业类处罚”'],
      [5, 'taken', '砍伐行道树的审批', 1, ''],
    ]);
  });
});

describe('what is struck through', () => {
  const told = [
    '砍伐行道树的审批',
    'refused',
    expect.stringMatching(/^划掉的行，没有导入.*砍伐行道树的审批/),
  ];
  const said = ({ rows }: ReturnType<typeof reportOn>) =>
    rows.map(({ name, verdict, why }) => [name, verdict, why]);

  it('in a workbook is no matter, and no part of a name', () => {
    const parts = unzipSync(
      bookOf({
        权力清单: {
          rows: [
            HEAD,
            FIRST,
            [2, '砍伐行道树的审批', '《城市绿化条例》第二十条'],
            [3, '违规用火的处罚（含村居）', '《森林防火条例》第五十条'],
          ],
        },
      }),
    );
    const edit = (path: string, change: (xml: string) => string) => {
      parts[path] = strToU8(change(strFromU8(parts[path] ?? new Uint8Array())));
    };
    edit('xl/styles.xml', (xml) =>
      xml
        .replace(/<fonts.*?<\/fonts>/s, '<fonts count="2"><font/><font><strike/></font></fonts>')
        .replace(
          /<cellXfs.*?<\/cellXfs>/s,
          '<cellXfs count="2"><xf fontId="0"/><xf fontId="1"/></cellXfs>',
        ),
    );
    edit('xl/worksheets/sheet1.xml', (xml) =>
      xml.replace(/<c r="([ABC]3)"(?: s="\d+")?/g, '<c r="$1" s="1"'),
    );
    edit('xl/worksheets/sheet1.xml', (xml) =>
      xml.replace(
        /<c r="B4".*?<\/c>/,
        '<c r="B4" t="inlineStr"><is><r><t>违规用火的处罚</t></r><r><rPr><strike/></rPr><t>（含村居）</t></r></is></c>',
      ),
    );
    expect(said(reportOn('清单.xlsx', zipSync(parts)))).toEqual([
      told,
      ['毁坏林木的处罚', 'taken', ''],
      ['违规用火的处罚', 'doubt', '划掉的字没有读：（含村居）'],
    ]);
  });

  it('or deleted, in a document or a page is told as well', () => {
    const cell = (text: string) => `<w:tc><w:p><w:r>${text}</w:r></w:p></w:tc>`;
    const row = (...texts: string[]) => `<w:tr>${texts.map(cell).join('')}</w:tr>`;
    const plain = (all: readonly unknown[]) => row(...all.map((text) => `<w:t>${text}</w:t>`));
    const gone = [2, '砍伐行道树的审批', '《城市绿化条例》第二十条'];
    const xml = `<w:document><w:body><w:p><w:r><w:t>权力清单</w:t></w:r></w:p><w:tbl>${plain(HEAD)}${plain(FIRST)}${row(
      '<w:t>2</w:t>',
      `<w:rPr><w:strike/></w:rPr><w:t>${gone[1]}</w:t>`,
      `<w:delText>${gone[2]}</w:delText>`,
    )}${plain(LAST)}</w:tbl></w:body></w:document>`;
    const docx = zipSync({ 'word/document.xml': strToU8(xml) });
    const html = [HEAD, FIRST, gone.map((text) => `<del>${text}</del>`), LAST]
      .map((texts) => `<tr>${texts.map((text) => `<td>${text}</td>`).join('')}</tr>`)
      .join('');
    const rest = [told, ['毁坏林木的处罚', 'taken', ''], ['违规用火的处罚', 'taken', '']];
    expect(said(reportOn('清单.docx', docx)).slice(1)).toEqual(rest);
    expect(said(reportOnText('权力清单.html', `<table>${html}</table>`))).toEqual(rest);
  });
});
