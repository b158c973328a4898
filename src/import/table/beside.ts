/** Sheets laid out to save paper: one list in two halves side by side, or two lists; or matters in columns instead of rows. */
import { type Grid, gridOf, rowNumber } from '../reading/grid.ts';
import type { HeadingReader } from './meaning.ts';
import type { Table } from './split.ts';

/** The right half below the left one, where headings stand twice in their row; undefined where they do not. */
export function stackedGrid(grid: Grid, tables: readonly Table[]): Grid | undefined {
  const [first, ...more] = tables.map(halvesOf);
  const places = (halves: readonly Half[] | undefined) => halves?.map(({ begin }) => begin).join();
  if (!first || more.some((halves) => places(halves) !== places(first))) return undefined;
  const { first: from, last } = tables[0]?.headings ?? { first: 0, last: 0 };
  const left = first[0]?.begin ?? 0;
  const whole = { begin: 0, end: undefined, rows: range(0, from) };
  const parts = first.map(({ begin, own }, i) => ({
    begin: begin - left,
    end: first[i + 1]?.begin,
    rows: range(own ? from : last + 1, grid.rows.length),
  }));
  const cells = [whole, ...parts].flatMap(({ begin, end, rows }) =>
    rows.map((row) => ({ row, begin, end })),
  );
  const moved = <T>(all: ReadonlyMap<number, T> | undefined, shift: (of: T, by: number) => T) =>
    new Map(
      cells.flatMap(({ row, begin }, i) => {
        const own = all?.get(row);
        return own === undefined ? [] : [[i, shift(own, begin)] as const];
      }),
    );
  const columns = (all: ReadonlySet<number>, by: number) => new Set([...all].map((c) => c - by));
  return {
    ...grid,
    rows: cells.map(({ row, begin, end }) => grid.rows[row]?.slice(begin, end) ?? []),
    lines: cells.map(({ row }) => rowNumber(grid, row)),
    hidden: new Set(cells.flatMap(({ row }, i) => (grid.hidden.has(row) ? [i] : []))),
    continued: moved(grid.continued, columns),
    cut: moved(grid.cut, columns),
    uncounted: moved(grid.uncounted, columns),
    struck: moved(grid.struck, (all, by) => new Map([...all].map(([c, text]) => [c - by, text]))),
  };
}

interface Half {
  readonly begin: number;
  /** False where it has the headings of the first one. */
  readonly own: boolean;
}

/** Where each half begins; undefined where the headings are those of one list. */
function halvesOf({ headings: { columns } }: Table): Half[] | undefined {
  const [first] = columns;
  const starts = columns.flatMap(({ index, meaning, heading }) =>
    heading === first?.heading || (meaning === 'no' && first?.meaning === 'no') ? [index] : [],
  );
  const halves = starts.map((begin, i) =>
    columns.filter(({ index }) => index >= begin && index < (starts[i + 1] ?? Infinity)),
  );
  const said = (half: typeof columns = []) => half.map(({ heading }) => heading).join('|');
  const named = halves.every((half) => half.some(({ meaning }) => meaning === 'matter.name'));
  return halves.length > 1 && named
    ? starts.map((begin, i) => ({ begin, own: i === 0 || said(halves[i]) !== said(halves[0]) }))
    : undefined;
}

/** As many known headings below each other make a column of headings. */
const FEWEST = 3;

/** Rows and columns exchanged, where headings stand below each other and several matters beside them. */
export function turnedGrid(grid: Grid, reader: HeadingReader): Grid | undefined {
  for (const c of [0, 1]) {
    const words = grid.rows.map((row) => row[c] ?? '');
    const known = words.map((word) => reader.meaningOf([], word));
    const at = known.indexOf('matter.name');
    const filled = words.filter((word) => word !== '').length;
    const count = known.filter((meaning) => meaning !== undefined).length;
    const names = (grid.rows[at] ?? []).slice(c + 1).filter((text) => text !== '');
    if (at === -1 || count < FEWEST || count * 2 < filled || new Set(names).size < 2) continue;
    if (names.some((name) => reader.known(name))) continue;
    const first = known.findIndex((meaning) => meaning !== undefined);
    const rows = grid.rows.slice(first);
    const width = Math.max(...rows.map((row) => row.length));
    const titles = grid.rows.slice(0, first).map((row) => [...new Set(row)].join(' ').trim());
    return {
      ...gridOf(
        grid.name,
        range(c, width).map((x) => rows.map((row) => row[x] ?? '')),
      ),
      above: [...(grid.above ?? []), ...titles.filter((title) => title !== '')],
      counted: true,
    };
  }
  return undefined;
}

function range(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, i) => from + i);
}
