/** Tables of a saved or pasted page. */
import { type Grid, MOST_COLUMNS, MOST_ROWS, type Refusal } from './grid.ts';
import { decoded, piecesOf } from './markup.ts';
import { tableBuilder } from './table-builder.ts';

const BLOCKS = new Set(
  'br p div li ul ol h1 h2 h3 h4 h5 h6 title section article header footer center'.split(' '),
);

const STRUCK = new Set(['s', 'strike', 'del']);

/** Every table of the page, those inside others too, each by itself. */
export function htmlGrids(html: string): Grid[] | Refusal {
  const builder = tableBuilder();
  let struck = 0;
  const title = decoded(/<title[^>]*>([^<]{1,200})/i.exec(html)?.[1] ?? '').trim();
  for (const piece of piecesOf(html, ['script', 'style'])) {
    if (piece.kind === 'text') {
      builder.text(decoded(piece.text.replace(/\s+/g, ' ')), struck > 0);
      continue;
    }
    const { name, closes, own } = piece;
    if (name === 'table') closes ? builder.endTable() : builder.table();
    else if (name === 'tr' && !closes) builder.row(/display:\s*none|\shidden\b/i.test(own));
    else if (name === 'td' || name === 'th')
      closes ? builder.endCell() : builder.cell(spanOf(own, ROWSPAN), spanOf(own, COLSPAN));
    else if (STRUCK.has(name)) struck = Math.max(0, struck + (closes ? -1 : 1));
    else if (BLOCKS.has(name)) builder.line();
  }
  return (
    // Whose list it is stands nowhere else in the page of many a portal.
    builder.grids()?.map((grid) => (title === '' ? grid : { ...grid, page: title })) ?? {
      refused: '网页的表里合并的单元格大得不正常，没有读。请把表复制到 Excel，另存后再导入',
    }
  );
}

const ROWSPAN = { find: /rowspan\s*=\s*["']?(\d{1,9})/i, most: MOST_ROWS };
const COLSPAN = { find: /colspan\s*=\s*["']?(\d{1,9})/i, most: MOST_COLUMNS };

function spanOf(attributes: string, { find, most }: typeof ROWSPAN): number {
  return Math.max(1, Math.min(Number(find.exec(attributes)?.[1] ?? 1), most));
}
