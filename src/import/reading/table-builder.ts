/** Tables put together cell by cell, as pages and documents tell them: nested ones, and cells over several rows and columns. */
import { coveredBy, type Grid, gridOf, type Merge, MOST_COLUMNS, MOST_MERGED } from './grid.ts';

/** How a cell continues the one above it, in documents: `begin` opens such a run, `go on` belongs to it. */
export type Vertical = 'begin' | 'go on' | undefined;

export interface TableBuilder {
  table(): void;
  endTable(): void;
  row(hidden: boolean): void;
  cell(down: number, right: number, vertical?: Vertical): void;
  /** Cells that a row skips at its beginning. */
  skip(columns: number): void;
  hideRow(): void;
  endCell(): void;
  /** Text wherever it stands: in a cell, or around tables. What is struck through is kept apart from the rest. */
  text(text: string, struck?: boolean): void;
  /** Where a line, a paragraph or a block ends. */
  line(): void;
  /** All tables in the order in which they begin; undefined where merged cells are absurdly large. */
  grids(): Grid[] | undefined;
}

interface OpenTable {
  readonly cells: string[][];
  readonly merges: Merge[];
  readonly hidden: number[];
  readonly struck: Map<number, Map<number, string>>;
  readonly above: readonly string[];
  /** For each column the first row that no cell from above reaches into. */
  readonly until: number[];
  /** For each column the cell that `go on` continues. */
  readonly runs: Map<number, { top: number; bottom: number; right: number }>;
  column: number;
  open: string[] | undefined;
}

/** Lines around a table that may be its title. */
const MOST_ABOVE = 6;

export function tableBuilder(): TableBuilder {
  const all: OpenTable[] = [];
  const stack: OpenTable[] = [];
  let around: string[] = [''];
  let opening: string | undefined;
  const top = () => stack[stack.length - 1];
  const closeCell = (table: OpenTable | undefined) => {
    if (!table?.open) return;
    const row = table.cells[table.cells.length - 1];
    const at = table.column;
    if (row && row[at] !== undefined) row[at] = linesOf(table.open).join('\n');
    table.open = undefined;
  };
  return {
    table() {
      opening ??= linesOf(around)[0];
      const table: OpenTable = {
        cells: [],
        merges: [],
        hidden: [],
        struck: new Map(),
        above: linesOf([...(top() ? outside(top()) : around)]).slice(-MOST_ABOVE),
        until: [],
        runs: new Map(),
        column: -1,
        open: undefined,
      };
      around = [''];
      all.push(table);
      stack.push(table);
    },
    endTable() {
      closeCell(top());
      stack.pop();
    },
    row(hidden) {
      const table = top();
      if (!table) return;
      closeCell(table);
      if (hidden) table.hidden.push(table.cells.length);
      table.cells.push([]);
      table.column = -1;
    },
    hideRow() {
      const table = top();
      if (table) table.hidden.push(table.cells.length - 1);
    },
    skip(columns) {
      const table = top();
      if (table) table.column += columns;
    },
    cell(down, right, vertical) {
      const table = top();
      if (!table) return;
      closeCell(table);
      if (table.cells.length === 0) table.cells.push([]);
      const r = table.cells.length - 1;
      const row = table.cells[r] ?? [];
      let c = Math.max(table.column + 1, row.length);
      while ((table.until[c] ?? 0) > r) c++;
      if (c > MOST_COLUMNS) return;
      const width = Math.max(1, Math.min(right, MOST_COLUMNS - c));
      while (row.length < c + width) row.push('');
      table.column = c;
      table.open = [''];
      const last = r + Math.max(1, down) - 1;
      if (last > r || width > 1)
        table.merges.push({ top: r, left: c, bottom: last, right: c + width - 1 });
      for (let x = c; x < c + width; x++) table.until[x] = last + 1;
      const run = table.runs.get(c);
      if (vertical === 'go on' && run && run.bottom === r - 1) run.bottom = r;
      else if (vertical === 'begin')
        table.runs.set(c, endRun(table, c, { top: r, bottom: r, right: c + width - 1 }));
    },
    endCell() {
      closeCell(top());
    },
    text(text, struck = false) {
      const table = top();
      if (struck && table) {
        const row = table.cells.length - 1;
        const cells = table.struck.get(row) ?? new Map<number, string>();
        if (text.trim() !== '')
          table.struck.set(
            row,
            cells.set(table.column, `${cells.get(table.column) ?? ''}${text.trim()}`),
          );
        return;
      }
      const target = table?.open ?? (stack.length === 0 ? around : undefined);
      if (target) target[target.length - 1] += text;
    },
    line() {
      const target = top()?.open ?? (stack.length === 0 ? around : undefined);
      if (target && target[target.length - 1] !== '') target.push('');
      if (target === around && around.length > 4 * MOST_ABOVE) opening ??= linesOf(around)[0];
      if (target === around && around.length > 4 * MOST_ABOVE)
        around = around.slice(-2 * MOST_ABOVE);
    },
    grids() {
      while (stack.length > 0) closeCell(stack.pop());
      for (const table of all) for (const c of table.runs.keys()) endRun(table, c);
      if (all.some(({ merges, cells }) => coveredBy(merges, cells.length) > MOST_MERGED))
        return undefined;
      return all
        .map(({ cells, merges, hidden, struck, above }, i) => ({
          ...gridOf(`第 ${i + 1} 个表`, cells, merges, hidden, struck),
          above,
          ...(opening && i > 0 ? { page: opening } : {}),
          counted: true as const,
        }))
        .filter(({ rows }) => rows.length > 0);
    },
  };
}

/** What a page's frame, itself a table, says before the table inside one of its cells. */
function outside(frame: OpenTable | undefined): string[] {
  return [...(frame?.cells.flat() ?? []), ...(frame?.open ?? [])];
}

/** Keeps what a run of cells covered before the next one in its column begins. */
function endRun(
  table: OpenTable,
  column: number,
  next = { top: -1, bottom: -1, right: -1 },
): { top: number; bottom: number; right: number } {
  const run = table.runs.get(column);
  if (run && run.bottom > run.top) table.merges.push({ left: column, ...run });
  return next;
}

function linesOf(parts: readonly string[]): string[] {
  return parts.map((part) => part.replace(/[ \t]+/g, ' ').trim()).filter((part) => part !== '');
}
