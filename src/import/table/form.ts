/** Forms: a heading and its value side by side, one matter after the other, turned into a table with one row each. */
import { type Grid, gridOf } from '../reading/grid.ts';
import type { HeadingReader } from './meaning.ts';

/** As many known headings make a form of a sheet. */
const FEWEST = 3;

/** Undefined where the sheet is no form. */
export function formGrid(grid: Grid, reader: HeadingReader): Grid | undefined {
  const records: { row: number; values: Map<string, string> }[] = [];
  let above: string[] = [];
  for (const [r, row] of grid.rows.entries()) {
    const cells = row.filter((text, c) => text !== '' && text !== row[c - 1]);
    if (cells.length === 1 && records.length === 0) above.push(cells[0] ?? '');
    for (let c = 0; c + 1 < cells.length; c++) {
      const [label = '', value = ''] = [cells[c], cells[c + 1]];
      const meaning = reader.meaningOf([], label);
      if (meaning === undefined || reader.meaningOf([], value) === 'matter.name') continue;
      if (meaning === 'matter.name') records.push({ row: r, values: new Map() });
      const last = records[records.length - 1] ?? { row: r, values: new Map<string, string>() };
      if (records.length === 0) records.push(last);
      const word = label.replace(/\s+/g, '');
      if (!last.values.has(word)) last.values.set(word, value);
      c++;
    }
  }
  const named = [...new Set(records.flatMap(({ values }) => [...values.keys()]))];
  const isName = (label: string) => reader.meaningOf([], label) === 'matter.name';
  // Once the sheet is a form, one of which little is filled in is an item too, as long as it has a name.
  const whole = records.filter(({ values }) => [...values.keys()].some(isName));
  if (!whole.some(({ values }) => values.size >= FEWEST)) return undefined;
  const rows = whole.map(({ values }) => named.map((label) => values.get(label) ?? ''));
  above = [...(grid.above ?? []), ...above];
  return {
    ...gridOf(grid.name, [named, ...rows]),
    lines: [whole[0]?.row ?? 0, ...whole.map(({ row }) => row + 1)],
    above,
    ...(grid.page ? { page: grid.page } : {}),
    ...(grid.counted ? { counted: true as const } : {}),
  };
}
