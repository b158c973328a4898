/** Tables of a PDF that holds text: by the lines drawn around cells, else by the columns the text stands in. */
import type { Grid, Refusal } from './grid.ts';
import { type Line, type Piece, ruledTables } from './pdf-cells.ts';
import { columnTable } from './pdf-columns.ts';

/** A list of a county has a hundred pages. */
const MOST_PAGES = 500;

interface Page {
  readonly pieces: readonly Piece[];
  readonly lines: readonly Line[];
}

/** `known` tells whether a word is a heading, for tables without lines. */
export async function pdfGrids(
  bytes: Uint8Array,
  known: (word: string) => boolean,
): Promise<Grid[] | Refusal> {
  let pages: Page[];
  try {
    pages = await pagesOf(bytes);
  } catch (error) {
    const locked = /password/i.test(String(error));
    return {
      refused: locked
        ? 'PDF 加了密码，没有读。请去掉密码，或者要一份 Word、Excel 的'
        : 'PDF 坏了，或者太长，没有读。请要一份 Word、Excel 的',
    };
  }
  if (!pages.some(({ pieces }) => pieces.some(({ text }) => text.trim() !== '')))
    return {
      refused: 'PDF 里没有文字，像是扫描件，没有读。请要一份 Word、Excel 的，或者先做文字识别',
    };
  const grids: Grid[] = [];
  for (const page of pages)
    for (const table of tablesOf(page, known, grids.at(-1)?.rows[0]?.length)) {
      const before = grids.at(-1);
      // What goes on overleaf has the same columns, and no heading or title of its own.
      if (before && goesOn(before, table)) grids[grids.length - 1] = joined(before, table);
      else grids.push(table);
    }
  return grids.map((grid, i) => ({ ...grid, name: `第 ${i + 1} 个表`, counted: true as const }));
}

function tablesOf({ pieces, lines }: Page, known: (word: string) => boolean, width = 0): Grid[] {
  const ruled = ruledTables(pieces, lines);
  if (ruled.length > 0) return ruled;
  const table = columnTable(pieces, known, width);
  return table ? [table] : [];
}

function goesOn(before: Grid, { rows, above = [] }: Grid): boolean {
  const widest = (all: Grid['rows']) => all.reduce((most, row) => Math.max(most, row.length), 0);
  return (
    widest(before.rows) === widest(rows) && above.every((text) => /^[-—\s\d第页共]*$/.test(text))
  );
}

function joined(before: Grid, after: Grid): Grid {
  const [rows, rest] = acrossPages(before.rows, after.rows);
  const offset = rows.length + rest.length - after.rows.length;
  const continued = new Map(before.continued ?? []);
  for (const [row, columns] of after.continued ?? []) continued.set(row + offset, columns);
  return { ...before, rows: [...rows, ...rest], continued };
}

/** A row cut in two by the end of the page: below the headings, which may stand there again, its rest has no number. */
function acrossPages(before: Grid['rows'], after: Grid['rows']): [Grid['rows'], Grid['rows']] {
  const heads = after.findIndex((row) => !before.some((one) => String(one) === String(row)));
  const rest = after[heads];
  const last = before.at(-1);
  const numbered = (row: readonly string[] | undefined) => /^\d+$/.test(row?.[0] ?? '');
  if (!rest || !numbered(last) || rest[0] !== '' || !after.slice(heads).some(numbered))
    return [before, after];
  const whole = last?.map((text, c) => [text, rest[c] ?? ''].filter(Boolean).join('\n')) ?? [];
  return [[...before.slice(0, -1), whole], after.slice(heads + 1)];
}

async function pagesOf(bytes: Uint8Array): Promise<Page[]> {
  // The reader is large and rarely needed.
  const { getDocumentProxy, getResolvedPDFJS } = await import('unpdf');
  const { OPS } = await getResolvedPDFJS();
  const document = await getDocumentProxy(bytes.slice(), { verbosity: 0 });
  if (document.numPages > MOST_PAGES) throw new Error('too many pages');
  const pages: Page[] = [];
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number);
    const { items } = await page.getTextContent();
    const { fnArray, argsArray } = await page.getOperatorList();
    pages.push({
      pieces: items.flatMap((item) =>
        'str' in item && item.str !== ''
          ? [
              {
                text: item.str,
                x: Number(item.transform[4]),
                y: Number(item.transform[5]),
                width: item.width,
                height: item.height || Math.abs(Number(item.transform[3])),
              },
            ]
          : [],
      ),
      lines: linesOf(fnArray, argsArray, OPS),
    });
    page.cleanup();
  }
  return pages;
}

type Matrix = readonly number[];

/** Every upright or level stroke and edge of the page, in the coordinates of its text. */
function linesOf(
  kinds: readonly number[],
  args: readonly unknown[],
  ops: Readonly<Record<string, number>>,
): Line[] {
  const lines: Line[] = [];
  const stack: Matrix[] = [];
  let matrix: Matrix = [1, 0, 0, 1, 0, 0];
  for (const [i, kind] of kinds.entries()) {
    const own = args[i] as readonly unknown[];
    if (kind === ops['save']) stack.push(matrix);
    else if (kind === ops['restore']) matrix = stack.pop() ?? matrix;
    else if (kind === ops['transform']) matrix = product(matrix, own as Matrix);
    else if (kind === ops['constructPath'] && own[0] !== ops['endPath'])
      for (const path of own[1] as readonly (ArrayLike<number> | null)[])
        if (path) addEdges(lines, path, matrix);
  }
  return lines;
}

/** How many numbers follow a step of a path: move, line, curve, simpler curve, close. */
const STEPS = [2, 2, 6, 4, 0] as const;

function addEdges(lines: Line[], path: ArrayLike<number>, matrix: Matrix): void {
  let from: readonly [number, number] | undefined;
  let start = from;
  for (let at = 0; at < path.length; ) {
    const step = path[at] ?? 0;
    const size = STEPS[step] ?? 0;
    const end = size > 0 ? placed(matrix, path[at + size - 1] ?? 0, path[at + size] ?? 0) : start;
    if ((step === 1 || step === 4) && from && end) addLine(lines, from, end);
    if (step === 0) start = end;
    from = end;
    at += size + 1;
  }
}

function addLine(
  lines: Line[],
  [ax, ay]: readonly [number, number],
  [bx, by]: readonly [number, number],
): void {
  const level = Math.abs(ay - by) < 1;
  const upright = Math.abs(ax - bx) < 1;
  if (level === upright) return;
  lines.push(
    level
      ? { level, at: (ay + by) / 2, from: Math.min(ax, bx), to: Math.max(ax, bx) }
      : { level, at: (ax + bx) / 2, from: Math.min(ay, by), to: Math.max(ay, by) },
  );
}

function product(a: Matrix, b: Matrix): Matrix {
  const [a0 = 1, a1 = 0, a2 = 0, a3 = 1, a4 = 0, a5 = 0] = a;
  const [b0 = 1, b1 = 0, b2 = 0, b3 = 1, b4 = 0, b5 = 0] = b;
  return [
    a0 * b0 + a2 * b1,
    a1 * b0 + a3 * b1,
    a0 * b2 + a2 * b3,
    a1 * b2 + a3 * b3,
    a0 * b4 + a2 * b5 + a4,
    a1 * b4 + a3 * b5 + a5,
  ];
}

function placed([a = 1, b = 0, c = 0, d = 1, e = 0, f = 0]: Matrix, x: number, y: number) {
  return [a * x + c * y + e, b * x + d * y + f] as const;
}
