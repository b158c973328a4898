/** A list as a workbook a county can publish and print: the list, and a sheet that explains its columns. */
import writeExcelFile, {
  type CellObject,
  type Feature,
  type Image,
  type Sheet,
} from 'write-excel-file/node';
import { inXml } from '../printable.ts';
import { withoutClock } from '../zip.ts';
import { entry, heading, type Row, SANS, text } from './cells.ts';
import type { Column } from './columns.ts';
import type { ListTable } from './table.ts';

/** The library's own type for file contents, which it does not export. */
type FileContent = Image['content'];

/** Title, subtitle and two rows of headings stand above the first entry. */
const ROWS_ABOVE = 4;
/** Excel's numbers for paper. */
const A3 = 8;
const A4 = 9;
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
    features: [forPrinting(table)],
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

/** What the library leaves to its users: filters, one page wide, headings repeated on every page. */
function forPrinting({ title, columns, rows }: ListTable): Feature<FileContent> {
  const filter = `A${ROWS_ABOVE}:${letters(columns.length - 1)}${ROWS_ABOVE + rows.length}`;
  const names =
    `<definedNames><definedName name="_xlnm._FilterDatabase" localSheetId="0" hidden="1">'清单'!${absolute(filter)}</definedName>` +
    `<definedName name="_xlnm.Print_Titles" localSheetId="0">'清单'!$${ROWS_ABOVE - 1}:$${ROWS_ABOVE}</definedName></definedNames>`;
  return {
    files: {
      transform: {
        'xl/workbook.xml': { transform: (xml) => replaced(xml, '<definedNames/>', names) },
        'xl/worksheets/sheet{id}.xml': {
          transform: (xml, _options, { sheetIndex }) => {
            const fits = replaced(
              replaced(
                xml,
                '<sheetViews>',
                '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><sheetViews>',
              ),
              /<pageMargins [^>]*\/><pageSetup [^>]*\/>/,
              (sheetIndex === 0 ? pickLists(columns) : '') +
                '<printOptions horizontalCentered="1"/>' +
                '<pageMargins left="0.4" right="0.4" top="0.5" bottom="0.6" header="0.3" footer="0.3"/>' +
                `<pageSetup paperSize="${sheetIndex === 0 ? A3 : A4}" orientation="landscape" fitToWidth="1" fitToHeight="0"/>` +
                `<headerFooter><oddFooter>&amp;L${inFooter(title)}&amp;C第 &amp;P 页，共 &amp;N 页</oddFooter></headerFooter>`,
            );
            return sheetIndex === 0
              ? replaced(fits, '</sheetData>', `</sheetData><autoFilter ref="${filter}"/>`)
              : fits;
          },
        },
      },
    },
  };
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

/** In footers & begins a code, in XML it begins an entity. */
function inFooter(title: string): string {
  return inXml(title.replaceAll('&', '&&'));
}

/** A silent miss would publish a workbook without its print setup. */
function replaced(xml: string, what: string | RegExp, by: string): string {
  const changed = xml.replace(what, () => by);
  if (changed === xml) throw new Error(`workbook part without ${what}`);
  return changed;
}

/** Column letters: 0 → A, 26 → AA. */
function letters(index: number): string {
  const last = String.fromCharCode(65 + (index % 26));
  return index < 26 ? last : letters(Math.floor(index / 26) - 1) + last;
}

function absolute(range: string): string {
  return range.replace(/([A-Z]+)(\d+)/g, '$$$1$$$2');
}
