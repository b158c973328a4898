/** A notice as lines: what each begins with, how deep it lies, and its cells where it is a row of a table. */

export interface Line {
  /** As it stands, without spaces around it. */
  readonly text: string;
  /** Without its number. */
  readonly body: string;
  /** Which sort of number it has: 一、 or （一） or 1. …; undefined where it has none. */
  readonly mark?: Mark;
  /** Set for a row of a table. */
  readonly cells?: readonly string[];
}

export type Row = Required<Pick<Line, 'cells'>>;

const MARKS = {
  章: /^第[一二三四五六七八九十]+(?:章|部分)\s*/,
  条: /^第[一二三四五六七八九十百]+条\s*/,
  一: /^[一二三四五六七八九十]+、\s*/,
  括一: /^[（(][一二三四五六七八九十]+[)）]\s*/,
  是: /^[一二三四五六七八九十]+(?:是|要)/,
  数: /^\d{1,2}(?:[.．、]|[)）])\s*/,
  括数: /^[（(]\d{1,2}[)）]\s*/,
  圈: /^[①-⑳]\s*/,
  点: /^(?:[●◆■▪·•]|[—－-]{1,2})\s*/,
  小点: /^[○◇□]\s*/,
  字: /^[A-Z]\d*[\s　.、]+/,
} as const;
export type Mark = keyof typeof MARKS;

export function linesOf(text: string): readonly Line[] {
  return text
    .split(/\r?\n/)
    .map((line) => line.replace(/^[\s　]+|[\s　]+$/g, ''))
    .filter((line) => line !== '')
    .map(lineOf);
}

function lineOf(text: string): Line {
  const cells = text.split(/\t|[｜|]/).map((cell) => cell.trim());
  if (cells.length >= 3) return { text, body: text, cells };
  for (const [mark, begins] of Object.entries(MARKS) as [Mark, RegExp][]) {
    const found = begins.exec(text);
    if (found) return { text, mark, body: text.slice(found[0].length) };
  }
  return { text, body: text };
}

/** Sentences, each with its stop. A wide space parts as a stop does. */
export function sentencesOf(text: string): readonly string[] {
  return (text.match(/[^。；;！!　]+[。；;！!]*/g) ?? [])
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '');
}
