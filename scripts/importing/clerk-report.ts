/** The report of an import for the people who know the sheets: what to look at first stands first, one line a row. */
import { type Block, tableXlsx, toHtml } from '../../src/exchange/index.ts';
import { type FileReport, shownRows } from '../../src/import/index.ts';

/** One line of the report. */
interface Line {
  readonly order: number;
  readonly cells: readonly string[];
}

const COLUMNS = [
  ['怎么办', 34],
  ['结果', 10],
  ['文件', 26],
  ['表', 16],
  ['行', 8],
  ['事项', 44],
  ['类型', 12],
  ['依据', 44],
  ['为什么', 60],
] as const;

/** What to do with a sheet that was not read. */
const UNREAD = '是清单的，照“为什么”改好表再导一次';
const RESULTS = { taken: '读了', doubt: '要核对', refused: '没有读' } as const;

/** The same lines as a page and as a workbook. */
export async function clerkReport(
  reports: readonly FileReport[],
): Promise<{ readonly html: string; readonly xlsx: Uint8Array }> {
  const lines = reports.flatMap(linesOf).sort((a, b) => a.order - b.order);
  const count = (result: string) => lines.filter(({ cells }) => cells[1] === result).length;
  const title = '导入报告';
  const says = `${reports.length} 个文件：读了 ${count(RESULTS.taken)} 行，要核对 ${count(RESULTS.doubt)} 行，没有读 ${count(RESULTS.refused)} 处。要动手的排在前面。`;
  const rows = lines.map(({ cells }) => cells);
  const blocks: Block[] = [
    { block: 'heading', level: 1, text: title },
    { block: 'text', text: says },
    { block: 'table', head: COLUMNS.map(([name]) => name), rows },
  ];
  return {
    html: toHtml(blocks),
    xlsx: await tableXlsx({ sheet: title, title, says, columns: COLUMNS, rows }),
  };
}

function linesOf(report: FileReport): Line[] {
  const { file, sheets, drafts = [] } = report;
  return [
    ...drafts.map(
      (why): Line => ({
        order: 1,
        cells: ['看一下右边写的', '看一下', file, '', '', '', '', '', why],
      }),
    ),
    ...sheets
      .filter(({ read, why }) => !read || why)
      .map(
        ({ name, read, why }): Line => ({
          order: read ? 2 : 0,
          cells: [
            read ? '要收没有认出的列，在 drafts/headings.yaml 里写明' : UNREAD,
            read ? '看一下' : RESULTS.refused,
            ...[file, name, '', '', '', '', why],
          ],
        }),
      ),
    ...shownRows(report).map(
      ({ sheet, row, verdict, name, type, basis, why }): Line => ({
        order: verdict === 'doubt' ? 1 : verdict === 'taken' ? (why ? 2 : 4) : 3,
        cells: [
          whatToDo(verdict, why),
          RESULTS[verdict],
          file,
          sheet,
          String(row),
          name,
          type,
          basis.map(({ law, article }) => `《${law}》${article}`).join('、'),
          why,
        ],
      }),
    ),
  ];
}

function whatToDo(verdict: 'taken' | 'doubt' | 'refused', why: string): string {
  if (verdict === 'doubt') return '核对这一行，改好表再导一次';
  if (verdict === 'refused') return '不是事项的不用管；是事项的，补全了再导一次';
  return why ? '看一下右边写的' : '';
}
