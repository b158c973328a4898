/** The ruled parts of a 执法文书 in Word: forms with headings beside what is written, and lists of things. */
import {
  AlignmentType,
  BorderStyle,
  convertMillimetersToTwip,
  HeightRule,
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
import type { Piece, SheetBlock, SheetCell } from '../answers/index.ts';
import { runs } from './docx-blanks.ts';
import { control } from './docx-controls.ts';
import { SMALL } from './docx-fonts.ts';

/** Width between the margins (28 and 26 mm) of an A4 page, in twentieths of a point. */
export const WIDTH = convertMillimetersToTwip(210 - 28 - 26);
const RULE = { style: BorderStyle.SINGLE, size: 4, color: '000000' };
const LABEL = Math.round(WIDTH * 0.17);
/** A line of writing in a cell, and one of the text, in twentieths of a point. */
const CELL_LINE = 420;
const TEXT_LINE = 560;
/** Cells of more lines than MOST_KEPT may break over a page; forms of at most LOW lines stay with what follows. */
const MOST_KEPT = 8;
const LOW = 4;

/** All rows share one grid: Word joins tables that touch, so rows with different numbers of cells need common columns. */
export function formTable(
  { rows }: Extract<SheetBlock, { block: '填表' }>,
  keepNext: boolean,
): Table {
  const edges = [...new Set(rows.flatMap((row) => edgesOf(row.length)))].sort((a, b) => a - b);
  const widths = edges.map((edge, i) => edge - (edges[i - 1] ?? 0));
  const height = (cells: readonly SheetCell[]) =>
    Math.max(...cells.map(({ piece, lines }) => (piece.text === '' ? lines : 1)));
  const whole = rows.reduce((sum, cells) => sum + height(cells), 0) <= LOW;
  const row = (cells: readonly SheetCell[], at: number) => {
    const ends = edgesOf(cells.length);
    const lines = height(cells);
    const high = lines > MOST_KEPT;
    const keep = keepNext && !high && (whole || at === rows.length - 1);
    const contents = cells.flatMap(({ label, piece }) => [
      [small(label, { alignment: AlignmentType.CENTER, keepNext: keep })],
      [
        cellParagraph(inCell(piece), { keepNext: keep }),
        // A row can break between lines of text only. With a fixed height Word would move it whole and leave the page empty.
        ...Array.from({ length: high ? lines - 1 : 0 }, (_, i) =>
          cellParagraph([], { keepNext: keepNext && i > lines - 4 }),
        ),
      ],
    ]);
    return new TableRow({
      cantSplit: !high,
      height: { value: high ? CELL_LINE : lines * CELL_LINE, rule: HeightRule.ATLEAST },
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

/** An empty blank in a cell needs no line to write on: the cell is the space. */
function inCell(piece: Piece): ParagraphChild[] {
  return piece.text === '' && piece.blank
    ? [control(piece.blank, [new TextRun({ text: '', size: SMALL })])]
    : runs([piece], SMALL);
}

/** Several lines to write on, made of cells that have only a lower border. */
export function ruled(piece: Piece, lines: number, keepNext: boolean): Table {
  const none = { style: BorderStyle.NONE, size: 0, color: 'auto' };
  const first = piece.blank ? [control(piece.blank, [new TextRun({ text: '', size: SMALL })])] : [];
  return table(
    [WIDTH],
    Array.from({ length: lines }, (_, i) => {
      const keep = keepNext || (lines <= MOST_KEPT && i < lines - 1);
      const cell = new TableCell({
        children: [cellParagraph(i === 0 ? first : [], { keepNext: keep })],
        borders: { top: none, left: none, right: none, bottom: RULE },
        verticalAlign: VerticalAlignTable.BOTTOM,
        width: { size: WIDTH, type: WidthType.DXA },
      });
      return new TableRow({
        children: [cell],
        cantSplit: true,
        height: { value: TEXT_LINE, rule: HeightRule.ATLEAST },
      });
    }),
  );
}

/** A list with headings that repeat on the next page. */
export function listTable(
  { columns, weights, rows }: Extract<SheetBlock, { block: '表格' }>,
  keepNext: boolean,
): Table {
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  const widths = weights.map((weight) => Math.floor((WIDTH * weight) / all));
  const row = (cells: readonly string[], header: boolean, keep = header) => {
    const look = {
      alignment: header ? AlignmentType.CENTER : AlignmentType.LEFT,
      keepNext: keep,
    };
    return new TableRow({
      tableHeader: header,
      cantSplit: true,
      height: { value: CELL_LINE, rule: HeightRule.ATLEAST },
      children: cells.map((text, i) => boxed([small(text, look)], widths[i] ?? 0, 1)),
    });
  };
  return table(widths, [
    row(columns, true),
    ...rows.map((cells, i) => row(cells, false, keepNext && i === rows.length - 1)),
  ]);
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

/** Where a paragraph stands, and whether it stays on the page of what follows. */
interface Look {
  readonly alignment?: (typeof AlignmentType)[keyof typeof AlignmentType];
  readonly keepNext?: boolean;
}

function small(text: string, look: Look): Paragraph {
  return cellParagraph([new TextRun({ text, size: SMALL })], look);
}

function cellParagraph(
  children: ParagraphChild[],
  { alignment = AlignmentType.LEFT, keepNext = false }: Look,
): Paragraph {
  return new Paragraph({
    alignment,
    keepNext,
    spacing: { line: 360, lineRule: LineRuleType.AT_LEAST },
    children,
  });
}
