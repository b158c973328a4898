/** The 公开稿 as a workbook to put on a site and on a wall: A3 landscape, every text seen in full. */
import writeExcelFile, { type CellObject, type Sheet } from 'write-excel-file/node';
import { withoutClock } from '../zip.ts';
import { HIGHEST, heading, linesIn, type Row, SANS, text } from './cells.ts';
import { A3, type FileContent, forPrinting } from './printing.ts';
import type { PublicCell, PublicTable } from './public.ts';

const SIZE = 12;
/** Points of a line of that size. Programs differ: LibreOffice and WPS need the most. */
const LINE = 17;
/** Title, line about it, headings. */
const ROWS_ABOVE = 3;
const BORDER = { borderStyle: 'thin', borderColor: '#000000' } as const;

/** The same table gives the same bytes. */
export async function publicXlsx(table: PublicTable): Promise<Uint8Array> {
  const { title, subtitle, columns, rows } = table;
  const rest = columns.slice(1).map(() => null);
  const across = { columnSpan: columns.length, align: 'center', wrap: false } as const;
  const sheet: Sheet<FileContent> = {
    sheet: '清单',
    data: [
      [text(title, { ...across, fontSize: 20, fontWeight: 'bold', height: 36 }), ...rest],
      [text(subtitle, { ...across, fontSize: SIZE, height: 22 }), ...rest],
      columns.map(([name]) => heading(name, { ...BORDER, height: 26 })),
      ...rows.map((row) => entry(row, columns)),
    ],
    columns: columns.map(([, width]) => ({ width })),
    stickyRowsCount: ROWS_ABOVE,
    orientation: 'landscape',
  };
  const bytes = await writeExcelFile([sheet], {
    fontFamily: SANS,
    fontSize: SIZE,
    features: [
      forPrinting({
        sheet: '清单',
        title,
        headings: [ROWS_ABOVE, ROWS_ABOVE],
        columns: columns.length,
        rows: rows.length,
        papers: [A3],
      }),
    ],
  }).toBuffer();
  return withoutClock(Uint8Array.from(bytes));
}

/** A row as high as its highest cell: programs that do not fit rows themselves would cut its text off. */
function entry(row: readonly PublicCell[], columns: PublicTable['columns']): Row {
  const lines = row.map((cell, i) =>
    typeof cell === 'string' ? linesIn(cell, columns[i]?.[1] ?? SIZE, SIZE) : 1,
  );
  const height = Math.min(HIGHEST, Math.max(...lines) * LINE + 6);
  return row.map((cell) => cellOf(cell, { ...BORDER, height, alignVertical: 'center' }));
}

function cellOf(cell: PublicCell, look: Partial<CellObject>): CellObject {
  if (typeof cell === 'string') return text(cell, look);
  if (typeof cell === 'number') return { ...look, value: cell, type: Number, align: 'center' };
  const value = new Date(`${cell.day}T00:00:00Z`);
  return { ...look, value, type: Date, format: 'yyyy-mm-dd', align: 'center' };
}
