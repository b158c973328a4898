/** A text without what only sets it out, so that prose, lists and tables read alike; its own words can still be quoted. */

export interface Sentence {
  readonly text: string;
  /** The words of the original that stand between two places of `text`. */
  quote(from: number, to: number): string;
}

/** Blanks are dropped that part no words; marks of lists, headings, tables and bold type; commas within numbers. */
const DROPPED = [
  /^[ \t]*(?:[-•·+*]|\d{1,2}[.、)）](?!\d)|[（(][一二三四五六七八九十\d]{1,2}[）)])[ \t]*/gm,
  /^[ \t]*\|[-: |]+\|[ \t]*$/gm,
  /[*#`_>~]/g,
  /(?<![A-Za-z0-9])[ \t\u3000\u00a0]+|[ \t\u3000\u00a0]+(?![A-Za-z0-9])/g,
  /(?<=\d)[,，](?=\d{3}(?!\d))/g,
  /(?<=[\d十百千万]块)钱/g,
];

/** The text in sentences; a table's row of two cells is a name and its value. */
export function sentencesOf(original: string): readonly Sentence[] {
  const dropped = new Set<number>();
  for (const pattern of DROPPED)
    for (const { 0: words, index } of original.matchAll(pattern))
      for (let at = index; at < index + words.length; at++) dropped.add(at);
  const written = new Map<number, string>();
  for (const { 0: row, index } of original.matchAll(/^[ \t]*\|.+\|[ \t]*$/gm)) {
    const pipes = [...row.matchAll(/\|/g)].map((pipe) => index + pipe.index);
    for (const [nth, at] of pipes.entries())
      if (nth === 0 || nth === pipes.length - 1) dropped.add(at);
      else
        written.set(
          at,
          pipes.length === 3 && !/^[ \t]*\|[ \t]*\d+[ \t]*\|/.test(row) ? '：' : '，',
        );
  }
  for (const { index } of original.matchAll(/:/g)) written.set(index, '：');
  for (const { index } of original.matchAll(/(?<=[\d十百千万])块/g)) written.set(index, '元');
  const kept = [...Array(original.length).keys()].filter((index) => !dropped.has(index));
  const text = kept.map((index) => written.get(index) ?? halfWidth(original[index] ?? '')).join('');
  return [...text.matchAll(/[^。！？!?\n]+[。！？!?]*/g)].map(({ 0: sentence, index }) => ({
    text: sentence,
    quote: (from, to) =>
      original.slice(kept[index + from] ?? 0, (kept[index + to - 1] ?? original.length - 1) + 1),
  }));
}

function halfWidth(character: string): string {
  return /[０-９]/.test(character)
    ? String.fromCharCode(character.charCodeAt(0) - 0xfee0)
    : character;
}
