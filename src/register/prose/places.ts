/** Where in its file an inline part stands. The parser knows the first line of a paragraph and an offset in its words. */
import type { Place } from './tree.ts';

/** `content` is the paragraph without the marks around it; `lines` are those of the whole text, `first` its first one. */
export function placerIn(
  lines: readonly string[],
  first: number,
  firstLine: number,
  content: string,
): (offset: number) => Place {
  const rows = content.split('\n');
  return (offset) => {
    let index = 0;
    let column = offset;
    for (; column > (rows[index]?.length ?? Infinity); index++)
      column -= (rows[index]?.length ?? 0) + 1;
    // Marks of quotations, lists, headings and tables stand before the words; a cell may be written with escapes.
    const start = lines[first + index]?.indexOf(rows[index] ?? '') ?? -1;
    return { line: firstLine + first + index, column: Math.max(start, 0) + column + 1 };
  };
}
