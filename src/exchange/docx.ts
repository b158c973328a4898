/** 执法文书 as Word templates in the manner of GB/T 9704: one sheet in, the same bytes out every time. */
import {
  AlignmentType,
  convertMillimetersToTwip,
  Document,
  Footer,
  Packer,
  PageNumber,
  Paragraph,
  type ParagraphChild,
  type Table,
  TextRun,
} from 'docx';
import type { Sheet, SheetBlock } from '../answers/index.ts';
import type { Day } from '../schema/index.ts';
import { centred, numbered, runs, TAB_STOP } from './docx-blanks.ts';
import { place } from './docx-controls.ts';
import {
  BODY,
  FONT_TABLE,
  HEADING_FACE,
  SMALL,
  TEXT_FACE,
  TITLE,
  TITLE_FACE,
} from './docx-fonts.ts';
import { gap, paragraph, signatures } from './docx-lines.ts';
import { formTable, listTable, ruled, WIDTH } from './docx-tables.ts';
import { inXml, printableAll } from './printable.ts';
import { withoutClock } from './zip.ts';

/** A Word file of the sheet. `day` is the only date in it. */
export async function docxOf(given: Sheet, day: Day): Promise<Uint8Array> {
  const sheet = printableAll(given);
  const document = new Document({
    defaultTabStop: TAB_STOP,
    title: sheet.title,
    creator: sheet.organ,
    lastModifiedBy: sheet.organ,
    styles: {
      default: {
        document: { run: { font: TEXT_FACE, size: BODY, language: { eastAsia: 'zh-CN' } } },
      },
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
        children: [...head(sheet), ...body(sheet.blocks)],
      },
    ],
  });
  const stamp = `${day}T00:00:00Z`;
  const core = coreProperties(sheet, stamp);
  return withoutClock(
    new Uint8Array(
      await Packer.toArrayBuffer(document, false, [
        { path: 'docProps/core.xml', data: core },
        { path: 'word/fontTable.xml', data: FONT_TABLE },
      ]),
    ),
  );
}

/** docx writes the time of the build here; nothing else of the file knows a time. */
function coreProperties({ title, organ }: Sheet, stamp: string): string {
  const dated = (name: string) =>
    `<dcterms:${name} xsi:type="dcterms:W3CDTF">${stamp}</dcterms:${name}>`;
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"',
    ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"',
    ' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">',
    `<dc:title>${inXml(title)}</dc:title><dc:creator>${inXml(organ)}</dc:creator>`,
    `${dated('created')}${dated('modified')}</cp:coreProperties>`,
  ].join('');
}

/** GB/T 9704: 37 mm above, 28 mm on the left to bind. */
const MARGIN = {
  top: convertMillimetersToTwip(37),
  bottom: convertMillimetersToTwip(35),
  left: convertMillimetersToTwip(28),
  right: convertMillimetersToTwip(26),
};

function pageNumber(): Paragraph {
  const run = new TextRun({
    size: 28,
    children: ['第 ', PageNumber.CURRENT, ' 页 共 ', PageNumber.TOTAL_PAGES, ' 页'],
  });
  return new Paragraph({ alignment: AlignmentType.CENTER, children: [run] });
}

function head({ organ, title, number }: Sheet): Paragraph[] {
  const line = (child: ParagraphChild) =>
    new Paragraph({
      alignment: AlignmentType.CENTER,
      spacing: { after: 120 },
      keepNext: true,
      children: [child],
    });
  const name = { size: 36, font: TITLE_FACE };
  const organRun =
    organ === ''
      ? new TextRun({ text: '\u00a0'.repeat(40), underline: {}, ...name })
      : new TextRun({ text: organ, ...name });
  const lines = [
    line(place('机关名称', '机关名称', [organRun])),
    line(new TextRun({ text: title, size: TITLE, font: TITLE_FACE })),
  ];
  if (!number) return [...lines, gap()];
  // Moved right by a measured indent, because Word ignores tab stops in a right-aligned line.
  const left = Math.max(0, Math.round(WIDTH - numbered(number, BODY, 0).end));
  const { children, tabStops } = numbered(number, BODY, left);
  return [...lines, paragraph(children, { indent: { left }, tabStops, spacing: { after: 200 } })];
}

/** Keeps the block before a signature on the same page, and where that is short, the block before it too. */
function body(blocks: readonly SheetBlock[]): (Paragraph | Table)[] {
  const kept: boolean[] = [];
  for (let i = blocks.length - 1; i >= 0; i--) {
    const next = blocks[i + 1];
    kept[i] = next?.block === '签署' || (kept[i + 1] === true && next !== undefined && short(next));
  }
  return blocks.flatMap((block, i) => [
    ...(block.block === '填表' && touches(blocks[i - 1]) ? [gap(true, 100)] : []),
    ...drawn(block, kept[i] ?? false),
  ]);
}

/** Whether a form below this block would touch its last line; tables have space below them already. */
function touches(block: SheetBlock | undefined): boolean {
  return block !== undefined && block.block !== '填表' && block.block !== '表格';
}

/** Two lines at most, which is too little to share a page with nothing but a signature. */
function short(block: SheetBlock): boolean {
  if (block.block !== '段落') return block.block === '勾选';
  return block.pieces.map(({ text }) => text).join('').length < SHORT;
}

/** Characters of two lines. */
const SHORT = 54;

function drawn(block: SheetBlock, keepNext: boolean): (Paragraph | Table)[] {
  switch (block.block) {
    case '标题':
      return [
        paragraph(
          block.pieces.map(({ text }) => new TextRun({ text, font: HEADING_FACE, size: BODY })),
          { keepNext: true },
        ),
      ];
    case '段落':
      return textual(block, keepNext);
    case '填表':
      return [formTable(block, keepNext), gap(keepNext)];
    case '表格':
      return [
        paragraph([new TextRun({ text: block.label, font: HEADING_FACE, size: SMALL })], {
          keepNext: true,
        }),
        listTable(block, keepNext),
        gap(keepNext),
      ];
    case '勾选':
      return [
        paragraph(
          [
            new TextRun({ text: `${block.label}：`, font: HEADING_FACE, size: SMALL }),
            ...runs([block.piece], SMALL),
          ],
          { keepNext },
        ),
      ];
    case '签署':
      return signatures(block, keepNext);
    default:
      return block satisfies never;
  }
}

/** A paragraph; what takes several lines to write is ruled below it. */
function textual(
  { pieces, align, flush }: Extract<SheetBlock, { block: '段落' }>,
  keepNext: boolean,
): (Paragraph | Table)[] {
  if (align !== '左') {
    const alignment = align === '中' ? AlignmentType.CENTER : AlignmentType.RIGHT;
    return [paragraph(centred(pieces, BODY), { alignment, keepNext })];
  }
  const at = pieces.findIndex(
    ({ text, blank }) => text === '' && blank?.kind === '长文' && blank.fill === undefined,
  );
  const long = pieces[at];
  const before = long ? pieces.slice(0, at) : pieces;
  const after = long ? pieces.slice(at + 1) : [];
  const look = { alignment: AlignmentType.BOTH, keepNext: keepNext || long !== undefined };
  const indent = flush ? {} : { indent: { firstLine: BODY * 20 } };
  const lines = long?.blank?.kind === '长文' ? (long.blank.lines ?? 3) : 0;
  return [
    ...(before.length > 0 ? [paragraph(runs(before, BODY), { ...look, ...indent })] : []),
    ...(long ? [ruled(long, lines, keepNext && after.length === 0), gap(keepNext)] : []),
    ...(after.length > 0
      ? textual({ block: '段落', pieces: after, align, flush: true }, keepNext)
      : []),
  ];
}
