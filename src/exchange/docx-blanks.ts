/**
 * Room to write in a Word file. Tabs with a line below them, not spaces: spaces at the end of a line vanish in
 * LibreOffice and WPS, and the sheet then has no place to write.
 */
import { type ParagraphChild, Tab, TabStopType, TextRun } from 'docx';
import type { Piece } from '../answers/index.ts';
import { control } from './docx-controls.ts';
import { BODY } from './docx-fonts.ts';

/** Default stops stand so near one another that a row of tabs is nearly as long as asked for. In twentieths of a point. */
export const TAB_STOP = 210;
/** Characters of an empty blank; of one in a 文号, whose three blanks share a line. */
const ROOM = 8;
const NUMBER_ROOM = 4;
/** Room in the text of a date: 　　　　年　　月　　日. */
const GAPS = /(　+)/;

/** Pieces of a line whose place is not known beforehand: every empty blank is a row of tabs, in a cell as few as will do. */
export function runs(pieces: readonly Piece[], size: number): ParagraphChild[] {
  return written(pieces, size, (chars) => {
    const stops = (chars * size * 10) / TAB_STOP;
    return tabs(size < BODY ? Math.floor(stops) : Math.ceil(stops) + 1, size);
  });
}

/** In a centred line tabs have no place to go to: spaces that no line end swallows. */
export function centred(pieces: readonly Piece[], size: number): ParagraphChild[] {
  return written(
    pieces,
    size,
    (chars) => new TextRun({ text: '\u00a0'.repeat(chars * 2), size, underline: {} }),
  );
}

/** A 文号, and how long it is: every empty blank is one tab, to a stop of its own. */
export function numbered(pieces: readonly Piece[], size: number, from: number) {
  return placed(pieces, size, from, NUMBER_ROOM);
}

/** Pieces of a line that begins at `from`: every empty blank is one tab, to a stop of its own. */
export function placed(pieces: readonly Piece[], size: number, from: number, empty = ROOM) {
  const tabStops: { type: typeof TabStopType.LEFT; position: number }[] = [];
  let at = from;
  const children = written(
    pieces,
    size,
    (chars) => {
      at += chars * size * 10;
      tabStops.push({ type: TabStopType.LEFT, position: Math.round(at) });
      return tabs(1, size);
    },
    (text) => {
      at += widthOf(text, size);
    },
    empty,
  );
  return { children, tabStops, end: at };
}

export function tabs(count: number, size: number): TextRun {
  return new TextRun({
    children: Array.from({ length: count }, () => new Tab()),
    size,
    underline: {},
  });
}

/** In twentieths of a point, with a little to spare: faces differ. */
export function widthOf(text: string, size: number): number {
  return [...text].reduce((sum, sign) => sum + (sign < '\u0100' ? 6 : 10.2) * size, 0);
}

function written(
  pieces: readonly Piece[],
  size: number,
  room: (chars: number) => TextRun,
  said: (text: string) => void = () => undefined,
  empty = ROOM,
): ParagraphChild[] {
  const plain = (text: string) => {
    said(text);
    return new TextRun({ text, size });
  };
  return pieces.map((piece) => {
    const { text, blank } = piece;
    if (!blank) return plain(text);
    if (text === '') return control(blank, [room(empty)]);
    if (blank.kind !== '日期') return control(blank, [plain(text)]);
    return control(
      blank,
      text
        .split(GAPS)
        .filter(Boolean)
        .map((part) => (GAPS.test(part) ? room(part.length) : plain(part))),
    );
  });
}
