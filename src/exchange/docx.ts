/** 执法文书 as Word templates: one sheet in, the same bytes out every time. */
import {
  AlignmentType,
  convertMillimetersToTwip,
  Document,
  Footer,
  LineRuleType,
  Packer,
  PageNumber,
  Paragraph,
  type ParagraphChild,
  type Table,
  TextRun,
} from 'docx';
import type { Piece, Sheet, SheetBlock } from '../answers/index.ts';
import type { Day } from '../schema/index.ts';
import { control, named } from './docx-controls.ts';
import { formTable, listTable, RULE, SMALL } from './docx-tables.ts';
import { withoutClock } from './zip.ts';

/** Half points: body 小三, title 二号. */
const BODY = 30;
const TITLE = 44;
const SERIF = { ascii: 'Times New Roman', hAnsi: 'Times New Roman', eastAsia: '仿宋' };
const HEADING = { ...SERIF, eastAsia: '黑体' };
const NAME = { ...SERIF, eastAsia: '宋体' };
/** A Word file of the sheet. `day` is the only date in it. */
export async function docxOf(sheet: Sheet, day: Day): Promise<Uint8Array> {
  const document = new Document({
    title: sheet.title,
    creator: sheet.organ,
    lastModifiedBy: sheet.organ,
    styles: {
      default: { document: { run: { font: SERIF, size: BODY, language: { eastAsia: 'zh-CN' } } } },
    },
    sections: [
      {
        properties: {
          page: {
            size: { width: convertMillimetersToTwip(210), height: convertMillimetersToTwip(297) },
            margin: MARGIN,
          },
        },
        footers: { default: new Footer({ children: [pageNumber()] }) },
        children: [...head(sheet), ...sheet.blocks.flatMap(drawn)],
      },
    ],
  });
  const stamp = `${day}T00:00:00Z`;
  const core = coreProperties(sheet, stamp);
  return withoutClock(
    new Uint8Array(
      await Packer.toArrayBuffer(document, false, [{ path: 'docProps/core.xml', data: core }]),
    ),
  );
}

/** docx writes the time of the build here; nothing else of the file knows a time. */
function coreProperties({ title, organ }: Sheet, stamp: string): string {
  const escaped = (text: string) =>
    text.replace(/[&<>]/g, (c) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[c] ?? c);
  const dated = (name: string) =>
    `<dcterms:${name} xsi:type="dcterms:W3CDTF">${stamp}</dcterms:${name}>`;
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"',
    ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"',
    ' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">',
    `<dc:title>${escaped(title)}</dc:title><dc:creator>${escaped(organ)}</dc:creator>`,
    `${dated('created')}${dated('modified')}</cp:coreProperties>`,
  ].join('');
}

/** Room to bind on the left, as official papers leave it. */
const MARGIN = {
  top: convertMillimetersToTwip(30),
  bottom: convertMillimetersToTwip(30),
  left: convertMillimetersToTwip(28),
  right: convertMillimetersToTwip(26),
};

function pageNumber(): Paragraph {
  const run = new TextRun({
    size: 20,
    children: ['第 ', PageNumber.CURRENT, ' 页 共 ', PageNumber.TOTAL_PAGES, ' 页'],
  });
  return new Paragraph({ alignment: AlignmentType.CENTER, children: [run] });
}

function head({ organ, title, number }: Sheet): Paragraph[] {
  const bold = (text: string, size: number) => new TextRun({ text, bold: true, size, font: NAME });
  const line = (child: ParagraphChild) =>
    new Paragraph({
      alignment: AlignmentType.CENTER,
      spacing: { after: 120 },
      children: [child],
    });
  return [
    line(control('机关名称', bold(organ, 36))),
    line(bold(title, TITLE)),
    new Paragraph({
      alignment: number ? AlignmentType.RIGHT : AlignmentType.CENTER,
      spacing: { after: 200 },
      children: number ? runs(number, SMALL) : [],
    }),
  ];
}

function drawn(block: SheetBlock): (Paragraph | Table)[] {
  switch (block.block) {
    case '标题':
      return [
        paragraph(
          block.pieces.map((piece) => new TextRun({ text: piece.text, font: HEADING, size: BODY })),
          { keepNext: true },
        ),
      ];
    case '段落': {
      const alignment = {
        左: AlignmentType.BOTH,
        中: AlignmentType.CENTER,
        右: AlignmentType.RIGHT,
      }[block.align];
      const long =
        block.pieces.length === 1 &&
        block.pieces[0]?.blank?.kind === '长文' &&
        block.pieces[0].text === '';
      if (long) return ruled(block.pieces[0]);
      return [
        paragraph(runs(block.pieces, BODY), {
          alignment,
          ...(block.flush ? {} : { indent: { firstLine: BODY * 20 } }),
        }),
      ];
    }
    case '填表':
      return [formTable(block), gap()];
    case '表格':
      return [
        paragraph([new TextRun({ text: block.label, font: HEADING, size: SMALL })], {
          keepNext: true,
        }),
        listTable(block),
        gap(),
      ];
    case '勾选':
      return [
        paragraph([
          new TextRun({ text: `${block.label}：`, font: HEADING, size: SMALL }),
          ...runs([block.piece], SMALL),
        ]),
      ];
    case '签署':
      return signatures(block);
    default:
      return block satisfies never;
  }
}

/** Options of one paragraph beside its text. */
type Look = Omit<ConstructorParameters<typeof Paragraph>[0] & object, 'children'>;

function paragraph(children: ParagraphChild[], look: Look = {}): Paragraph {
  return new Paragraph({
    spacing: { line: 500, lineRule: LineRuleType.AT_LEAST },
    ...look,
    children,
  });
}

/** Printed text plain, filled-in text as well; blanks as underlined room to write. */
function runs(pieces: readonly Piece[], size: number): ParagraphChild[] {
  return pieces.map((piece) => named(piece, written(piece, size)));
}

function written({ text, blank }: Piece, size: number): TextRun {
  if (text !== '' || !blank) return new TextRun({ text, size });
  return new TextRun({
    text: '　'.repeat(blank.kind === '长文' ? 28 * (blank.lines ?? 3) : 8),
    size,
    underline: {},
  });
}

/** Free lines for what takes several. */
function ruled(piece: Piece | undefined): Paragraph[] {
  const lines = piece?.blank?.kind === '长文' ? (piece.blank.lines ?? 3) : 1;
  return Array.from({ length: lines }, () =>
    paragraph([new TextRun({ text: '' })], { border: { bottom: RULE, between: RULE } }),
  );
}

/** A little room below a table. */
function gap(): Paragraph {
  return new Paragraph({ spacing: { line: 200, lineRule: LineRuleType.EXACT }, children: [] });
}

/** Those who sign on the left; an organ that seals, and the date, on the right. */
function signatures({ lines, seal, date }: Extract<SheetBlock, { block: '签署' }>): Paragraph[] {
  const alignment = seal ? AlignmentType.RIGHT : AlignmentType.LEFT;
  const before = seal ? [gap()] : [];
  return [
    ...before,
    ...lines.map((pieces) =>
      paragraph(
        [...runs(pieces, BODY), ...(seal ? [new TextRun({ text: '（印章）', size: SMALL })] : [])],
        { alignment, keepNext: true },
      ),
    ),
    ...(date ? [paragraph(runs([date], BODY), { alignment: AlignmentType.RIGHT })] : []),
  ];
}
