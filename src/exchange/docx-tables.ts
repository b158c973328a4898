/** The ruled parts of a 执法文书 in Word: forms with headings beside what is written, and lists of things. */
import {
  AlignmentType,
  BorderStyle,
  convertMillimetersToTwip,
  LineRuleType,
  Paragraph,
  type ParagraphChild,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlignTable,
  WidthType,
} from 'docx';
import type { SheetBlock, SheetCell } from '../answers/index.ts';
import { named } from './docx-controls.ts';

/** Half points: 小四, the size of everything in a cell. */
export const SMALL = 24;
/** Width between the margins (28 and 26 mm) of an A4 page, in twentieths of a point. */
export const WIDTH = convertMillimetersToTwip(210 - 28 - 26);
export const RULE = { style: BorderStyle.SINGLE, size: 4, color: '000000' };
const LABEL = Math.round(WIDTH * 0.17);

/** All rows on one grid: Word joins tables that touch, so rows with different numbers of cells need a common one. */
export function formTable({ rows }: Extract<SheetBlock, { block: '填表' }>): Table {
  const edges = [...new Set(rows.flatMap((row) => edgesOf(row.length)))].sort((a, b) => a - b);
  const widths = edges.map((edge, i) => edge - (edges[i - 1] ?? 0));
  const row = (cells: readonly SheetCell[]) => {
    const ends = edgesOf(cells.length);
    const contents = cells.flatMap((cell) => [
      [small(cell.label, AlignmentType.CENTER)],
      filled(cell),
    ]);
    return new TableRow({
      children: contents.map((content, i) => {
        const from = ends[i - 1] ?? 0;
        const to = ends[i] ?? WIDTH;
        return boxed(content, to - from, edges.filter((edge) => edge > from && edge <= to).length);
      }),
    });
  };
  return table(widths, rows.map(row));
}

/** Where the cells of a row end: heading, room, heading, room … */
function edgesOf(count: number): number[] {
  const each = WIDTH / count;
  return Array.from({ length: count }, (_, i) => [
    Math.round(each * i) + LABEL,
    Math.round(each * (i + 1)),
  ]).flat();
}

function filled({ piece, lines }: SheetCell): Paragraph[] {
  const first = cellParagraph(named(piece, new TextRun({ text: piece.text, size: SMALL })));
  if (piece.text !== '') return [first];
  return [first, ...Array.from({ length: lines - 1 }, () => small(''))];
}

/** A list with headings that repeat on the next page. */
export function listTable({
  columns,
  weights,
  rows,
}: Extract<SheetBlock, { block: '表格' }>): Table {
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  const widths = weights.map((weight) => Math.floor((WIDTH * weight) / all));
  const row = (cells: readonly string[], header: boolean) => {
    const alignment = header ? AlignmentType.CENTER : AlignmentType.LEFT;
    return new TableRow({
      tableHeader: header,
      cantSplit: true,
      children: cells.map((text, i) => boxed([small(text, alignment)], widths[i] ?? 0, 1)),
    });
  };
  return table(widths, [row(columns, true), ...rows.map((cells) => row(cells, false))]);
}

function table(columnWidths: number[], rows: TableRow[]): Table {
  return new Table({
    columnWidths,
    rows,
    layout: TableLayoutType.FIXED,
    width: { size: WIDTH, type: WidthType.DXA },
  });
}

function boxed(children: Paragraph[], width: number, columnSpan: number): TableCell {
  return new TableCell({
    children,
    columnSpan,
    borders: { top: RULE, bottom: RULE, left: RULE, right: RULE },
    verticalAlign: VerticalAlignTable.CENTER,
    margins: { left: 100, right: 100, top: 60, bottom: 60 },
    width: { size: width, type: WidthType.DXA },
  });
}

type Alignment = (typeof AlignmentType)[keyof typeof AlignmentType];

function small(text: string, alignment?: Alignment): Paragraph {
  return cellParagraph(new TextRun({ text, size: SMALL }), alignment);
}

function cellParagraph(
  child: ParagraphChild,
  alignment: Alignment = AlignmentType.LEFT,
): Paragraph {
  return new Paragraph({
    alignment,
    spacing: { line: 360, lineRule: LineRuleType.AT_LEAST },
    children: [child],
  });
}
