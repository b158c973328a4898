/** Tables of a Word document, from its XML. */
import { type Grid, MOST_COLUMNS, type Refusal } from './grid.ts';
import { decoded, piecesOf } from './markup.ts';
import { tableBuilder } from './table-builder.ts';

export function docxGrids(xml: string): Grid[] | Refusal {
  const builder = tableBuilder();
  // What a cell is stands inside it, before its first paragraph.
  let pending: { right: number; vertical: 'begin' | 'go on' | undefined } | undefined;
  let inText = false;
  let struck = false;
  const open = () => {
    if (pending) builder.cell(1, pending.right, pending.vertical);
    pending = undefined;
  };
  for (const piece of piecesOf(xml)) {
    if (piece.kind === 'text') {
      if (inText) builder.text(decoded(piece.text), struck);
      continue;
    }
    const { name, closes, own } = piece;
    // w:delText is what somebody deleted while changes were tracked.
    if (name === 'w:t' || name === 'w:deltext') {
      inText = !closes && !own.endsWith('/');
      if (name === 'w:deltext') struck = inText;
    } else if (name === 'w:r') struck = false;
    else if (name === 'w:strike' || name === 'w:dstrike')
      struck = !/w:val="(?:0|false|off)"/.test(own);
    else if (closes) {
      if (name === 'w:tbl') builder.endTable();
      else if (name === 'w:tc') {
        open();
        builder.endCell();
      } else if (name === 'w:p') builder.line();
    } else if (name === 'w:tbl') {
      open();
      builder.table();
    } else if (name === 'w:tr') builder.row(false);
    else if (name === 'w:hidden') builder.hideRow();
    else if (name === 'w:gridbefore') builder.skip(numberIn(own));
    else if (name === 'w:tc') pending = { right: 1, vertical: undefined };
    else if (name === 'w:gridspan' && pending) pending.right = numberIn(own);
    else if (name === 'w:vmerge' && pending)
      pending.vertical = /w:val="restart"/.test(own) ? 'begin' : 'go on';
    else if (name === 'w:p') open();
    else if (name === 'w:br' || name === 'w:cr') builder.line();
    else if (name === 'w:tab') builder.text(' ');
  }
  return (
    builder.grids() ?? {
      refused: '文档的表里合并的单元格大得不正常，没有读。请把表复制到 Excel，另存后再导入',
    }
  );
}

function numberIn(own: string): number {
  return Math.min(Number(/w:val="(\d{1,6})"/.exec(own)?.[1] ?? 1), MOST_COLUMNS);
}
