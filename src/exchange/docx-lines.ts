/** Lines of a 执法文书 in Word: the text's, and those below it where somebody signs. */
import { LineRuleType, Paragraph, type ParagraphChild, TabStopType, TextRun } from 'docx';
import type { SheetBlock } from '../answers/index.ts';
import { placed, runs, tabs, widthOf } from './docx-blanks.ts';
import { BODY, SMALL } from './docx-fonts.ts';
import { WIDTH } from './docx-tables.ts';

/** Options of one paragraph beside its text. */
type Look = Omit<ConstructorParameters<typeof Paragraph>[0] & object, 'children'>;

/** A line of the text. */
export function paragraph(children: ParagraphChild[], look: Look = {}): Paragraph {
  return new Paragraph({
    ...look,
    widowControl: true,
    spacing: { line: 560, lineRule: LineRuleType.AT_LEAST, ...look.spacing },
    children,
  });
}

/** Space below or above a table, in twentieths of a point. */
export function gap(keepNext = false, line = 200): Paragraph {
  return new Paragraph({
    keepNext,
    spacing: { line, lineRule: LineRuleType.EXACT },
    children: [],
  });
}

/** Those who sign on the left; an organ that seals, and the date, on the right half. They stay together. */
export function signatures(
  { lines, seal, date }: Extract<SheetBlock, { block: '签署' }>,
  followed: boolean,
): Paragraph[] {
  // Further left where hour and minute make the day longer than the half of a line.
  const long = date ? Math.ceil(placed([date], BODY, 0).end) : 0;
  const left = Math.min(Math.round(WIDTH * (seal ? 0.42 : 0.5)), WIDTH - long);
  const lastLine = date ? -1 : lines.length - 1;
  const signed = lines.map((pieces, i) => {
    const look = { keepLines: true, keepNext: followed || i !== lastLine };
    if (seal) {
      const { children, tabStops } = placed(pieces, BODY, left);
      const stamp = new TextRun({ text: '（印章）', size: SMALL });
      return paragraph([...children, stamp], { ...look, indent: { left }, tabStops });
    }
    const printed = pieces.map(({ text }) => text).join('');
    if (pieces.some(({ blank }) => blank)) return paragraph(runs(pieces, BODY), look);
    const position = Math.min(WIDTH, Math.round(widthOf(printed, BODY) + BODY * 100));
    return paragraph([...runs(pieces, BODY), tabs(1, BODY)], {
      ...look,
      tabStops: [{ type: TabStopType.LEFT, position }],
    });
  });
  if (!date) return seal ? [gap(true), ...signed] : signed;
  const { children, tabStops } = placed([date], BODY, left);
  const dated = paragraph(children, {
    keepLines: true,
    keepNext: followed,
    indent: { left },
    tabStops,
  });
  return [...(seal ? [gap(true)] : []), ...signed, dated];
}
