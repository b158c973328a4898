/** The text of a Word document, a line a paragraph; cells of a row are parted by tabs. */
import { decoded, piecesOf } from './markup.ts';

/** Numbers that Word counts itself stand in no text: lists of two depths are told by two signs. */
const BULLETS = ['●', '○'] as const;
export function documentText(xml: string): string {
  const lines: string[] = [];
  let cells: string[] | undefined;
  let line = '';
  let bullet = '';
  let inText = false;
  const endParagraph = () => {
    const text = line.trim();
    if (cells) cells.push([cells.pop() ?? '', text].filter(Boolean).join(' '));
    else if (text !== '') lines.push(bullet + text);
    line = '';
    bullet = '';
  };
  for (const piece of piecesOf(xml)) {
    if (piece.kind === 'text') {
      if (inText) line += decoded(piece.text);
      continue;
    }
    const { name, closes, own } = piece;
    if (name === 'w:t') inText = !closes && !own.endsWith('/');
    else if (name === 'w:tr') {
      if (closes && cells) lines.push(cells.join('\t'));
      cells = closes ? undefined : [];
    } else if (name === 'w:tc' && !closes) cells?.push('');
    else if (name === 'w:p' && closes) endParagraph();
    else if (name === 'w:numpr' && !closes) bullet = BULLETS[0];
    else if (name === 'w:ilvl' && bullet !== '')
      bullet = /w:val="0"/.test(own) ? BULLETS[0] : BULLETS[1];
    else if (name === 'w:tab' && inRun(line)) line += ' ';
    else if (name === 'w:br' || name === 'w:cr') line += ' ';
  }
  endParagraph();
  return lines.join('\n');
}

/** Tab stops are declared before any text. */
function inRun(line: string): boolean {
  return line !== '';
}
