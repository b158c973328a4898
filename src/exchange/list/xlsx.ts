/** A list as a workbook a county can publish and print: the list, and a sheet that explains its columns. */
import writeExcelFile, { type CellObject, type Sheet } from 'write-excel-file/node';
import { withoutClock } from '../zip.ts';
import { entry, heading, type Row, SANS, text } from './cells.ts';
import type { Column } from './columns.ts';
import { A3, A4, type FileContent, forPrinting, letters } from './printing.ts';
import type { ListTable } from './table.ts';

/** Title, subtitle and two rows of headings stand above the first entry. */
const ROWS_ABOVE = 4;
/** The last row that offers terms to pick from. */
const MOST_PICKED = 2000;

/** The same table gives the same bytes. `explains` says in a sentence what the list is. */
export async function listXlsx(table: ListTable, explains: string): Promise<Uint8Array> {
  const sheets: Sheet<FileContent>[] = [
    {
      sheet: '清单',
      data: [...headOf(table), ...table.rows.map(entry)],
      columns: table.columns.map((column, i) => ({ width: widthOf(column, table, i) })),
      stickyRowsCount: ROWS_ABOVE,
      stickyColumnsCount: 2,
      orientation: 'landscape',
    },
    {
      sheet: '填写说明',
      data: explanation(table, explains),
      columns: [{ width: 12 }, { width: 16 }, { width: 60 }, { width: 44 }],
      stickyRowsCount: 2,
      orientation: 'landscape',
    },
  ];
  const bytes = await writeExcelFile(sheets, {
    fontFamily: SANS,
    fontSize: 11,
    features: [
      forPrinting({
        sheet: '清单',
        title: table.title,
        headings: [ROWS_ABOVE - 1, ROWS_ABOVE],
        columns: table.columns.length,
        rows: table.rows.length,
        papers: [A3, A4],
        extra: pickLists(table.columns),
      }),
    ],
  }).toBuffer();
  return withoutClock(Uint8Array.from(bytes));
}

/** A column nobody has filled in yet is as wide as its heading, so that the print stays large. */
function widthOf({ title, width }: Column, { rows }: ListTable, index: number): number {
  const filled = rows.some((row) => row[index] !== '');
  return (filled ? width : Math.min(width, title.length * 2 + 1)) + 1;
}

function headOf({ title, subtitle, columns }: ListTable): Row[] {
  const rest = columns.slice(1).map(() => null);
  const upper = columns.map((column, i): CellObject | null => {
    if (column.group === undefined) return heading(column.title, { rowSpan: 2 });
    if (columns[i - 1]?.group === column.group) return null;
    return heading(column.group, { columnSpan: spanAt(columns, i) });
  });
  const lower = columns.map((column) =>
    column.group === undefined ? null : heading(column.title),
  );
  const across = { columnSpan: columns.length, align: 'center' } as const;
  return [
    [
      text(title, { ...across, fontSize: 18, fontWeight: 'bold', height: 32, wrap: false }),
      ...rest,
    ],
    [text(subtitle, { columnSpan: columns.length, wrap: false }), ...rest],
    upper,
    lower,
  ];
}

function spanAt(columns: readonly Column[], start: number): number {
  const end = columns.findIndex((column, i) => i > start && column.group !== columns[start]?.group);
  return (end === -1 ? columns.length : end) - start;
}

function explanation({ title, columns }: ListTable, explains: string): Row[] {
  return [
    [
      text(
        `${title}：${explains}。改好后原样存盘，就可以导回去；“事项”下面的几列是一目录的，导回去时只核对，不改。`,
        { columnSpan: 4, height: 36 },
      ),
      null,
      null,
      null,
    ],
    ['栏', '列', '怎么填', '可以填'].map((name) => heading(name)),
    ...columns.map(({ group, title: name, description, choices }) =>
      entry([group ?? '', name, description, choices.join('、')]),
    ),
  ];
}

/** Terms of a closed list are picked rather than typed; a few rows below the last have them too. */
function pickLists(columns: readonly Column[]): string {
  const lists = columns.flatMap(({ choices, key }, i) => {
    // What the catalogue says is not for the town to choose.
    if (choices.length === 0 || key.startsWith('matter.')) return [];
    const where = `${letters(i)}${ROWS_ABOVE + 1}:${letters(i)}${MOST_PICKED}`;
    return [
      `<dataValidation type="list" allowBlank="1" showErrorMessage="1" errorTitle="只能选" error="${choices.join('、')}" sqref="${where}"><formula1>"${choices.join(',')}"</formula1></dataValidation>`,
    ];
  });
  return lists.length === 0
    ? ''
    : `<dataValidations count="${lists.length}">${lists.join('')}</dataValidations>`;
}
