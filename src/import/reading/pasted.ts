/** Tables pasted as plain text, where the cells are told apart by bars or blanks, and guides written as 名称：内容. */
import { POWER_TYPES } from '../../schema/index.ts';
import type { HeadingReader } from '../table/meaning.ts';
import { type Grid, gridOf } from './grid.ts';

/** Undefined where the text is no table of these kinds. */
export function pastedGrid(name: string, text: string, words: HeadingReader): Grid | undefined {
  // Comments added when a page was saved are replaced by empty lines, so that every line keeps its number.
  const lines = text.split(/\r?\n/).map((line) => (/^\s*(?:#|<!--)/.test(line) ? '' : line));
  const bars = lines.findIndex((line) => line.includes('|') && known(line.split('|'), words) >= 3);
  if (bars !== -1) return barGrid(name, lines, bars);
  const blanks = lines.findIndex((line) => known(line.trim().split(/\s+/), words) >= 3);
  if (blanks !== -1) return blankGrid(name, lines, blanks, words);
  return guideGrid(name, lines, words);
}

function known(cells: readonly string[], words: HeadingReader): number {
  return cells.filter((cell) => words.known(cell)).length;
}

/** Rows begin with their number; a line without one goes on with the cell before it. */
function barGrid(name: string, lines: readonly string[], head: number): Grid {
  const split = (line: string) =>
    line
      .replace(/^\s*\||\|\s*$/g, '')
      .split('|')
      .map((cell) => cell.trim());
  const headings = headingLines(lines, head, split);
  const rows = logicalLines(lines, headings.end, (line) => /^\s*\|?\s*\d+\s*\|/.test(line))
    .map(({ at, text }) => ({
      at,
      cells: split(text).filter((_, i, all) => i < all.length - 1 || all[i] !== ''),
    }))
    .filter(({ cells }) => !cells.every((cell) => /^:?-*:?$/.test(cell)));
  return textGrid(name, lines.slice(0, head), headings, rows);
}

interface TextRow {
  /** Index of the line it begins in. */
  readonly at: number;
  readonly cells: readonly string[];
}

/** The table with what stood above it, its rows known by the lines they begin in. */
function textGrid(
  name: string,
  before: readonly string[],
  headings: HeadingLines,
  rows: readonly TextRow[],
): Grid {
  const all = [...headings.rows, ...rows];
  return {
    ...gridOf(
      name,
      all.map(({ cells }) => cells),
    ),
    lines: all.map(({ at }) => at + 1),
    above: before.map((line) => line.replace(/[\s|]+/g, ' ').trim()).filter((line) => line !== ''),
  };
}

/** Cells separated by blanks: the type, the 《statute》 and the last columns tell where each one begins. */
function blankGrid(
  name: string,
  lines: readonly string[],
  head: number,
  { meaningOf }: HeadingReader,
): Grid {
  const split = (line: string) => line.trim().split(/\s+/);
  const headings = headingLines(lines, head, split);
  const labels = headings.rows.at(-1)?.cells ?? [];
  const meanings = labels.map(
    (label, i) => meaningOf([], label) ?? meaningOf([], headings.rows[0]?.cells[i] ?? ''),
  );
  const rows = logicalLines(lines, headings.end, (line) => /^\s*\d+\s+\S/.test(line)).map(
    ({ at, text }) => ({ at, cells: aligned(text, meanings) }),
  );
  return textGrid(name, lines.slice(0, head), headings, rows);
}

function aligned(row: string, meanings: readonly (string | undefined)[]): string[] {
  const words = row.trim().split(/[ \t\u3000]+/);
  const basis = meanings.indexOf('matter.basis');
  if (words.length === meanings.length && (basis === -1 || /^[《【]/.test(words[basis] ?? '')))
    return words;
  const starts = words.findIndex((word) => /^[《【]/.test(word));
  const type = meanings.indexOf('matter.type');
  const typeAt = words.findIndex((word) => POWER_TYPES.some((one) => word.startsWith(one)));
  if (basis === -1 || starts === -1)
    return [...words.slice(0, meanings.length - 1), words.slice(meanings.length - 1).join(' ')];
  // After the wording of a statute comes the acting body: a short word that ends as names of organs do.
  const behind = meanings.length - basis - 1;
  const organ =
    behind === 0
      ? -1
      : words.findIndex(
          (word, i) =>
            i > starts &&
            /(?:政府|办事处|局|所|中心|办公室|站)$/.test(word) &&
            word.length <= 20 &&
            !/[《》，。]/.test(word),
        );
  const end = organ === -1 ? words.length : organ;
  const tail = words.slice(end);
  const cells = meanings.map(() => '');
  const before = words.slice(0, starts);
  const named = type !== -1 && typeAt !== -1 && typeAt < starts;
  cells[0] = before[0] ?? '';
  if (named) cells[type] = before[typeAt] ?? '';
  const free = before.filter((_, i) => i !== 0 && !(named && i === typeAt));
  const places = meanings.flatMap((_, i) =>
    i > 0 && i < basis && !(named && i === type) ? [i] : [],
  );
  for (const [i, place] of places.entries())
    cells[place] = i === places.length - 1 ? free.slice(i).join('') : (free[i] ?? '');
  cells[basis] = words.slice(starts, end).join(' ');
  for (let i = 0; i < behind; i++)
    cells[basis + 1 + i] = i === behind - 1 ? tail.slice(i).join(' ') : (tail[i] ?? '');
  return cells;
}

interface HeadingLines {
  readonly rows: readonly TextRow[];
  /** Index of the first line below. */
  readonly end: number;
}

/** A second line of headings stands below the one that has room for it: 职权名称 → 项目, 子项. */
function headingLines(
  lines: readonly string[],
  head: number,
  split: (line: string) => string[],
): HeadingLines {
  const heads = split(lines[head] ?? '').filter((cell) => cell !== '');
  const at = lines.findIndex((line, i) => i > head && line.trim() !== '');
  const lower = at === -1 ? [] : split(lines[at] ?? '').filter((cell) => cell !== '');
  const wants = lower.some((cell) => /项|名称/.test(cell))
    ? /^(?:职权|权力|事项|项目)/
    : /^(?:职责边界|职责划分|责任分工)/;
  const place = heads.findIndex((head) => wants.test(head) && !head.endsWith('类型'));
  const isHeading =
    lower.length >= 2 && lower.every((cell) => cell.length <= 12 && !/^\d+$/.test(cell));
  if (!isHeading || place === -1) return { rows: [{ at: head, cells: heads }], end: head + 1 };
  const wide = heads.flatMap((head, i) => (i === place ? lower.map(() => head) : [head]));
  const low = heads.flatMap((head, i) => (i === place ? lower : [head]));
  return {
    rows: [
      { at: head, cells: wide },
      { at, cells: low },
    ],
    end: at + 1,
  };
}

/** Rows with the lines that belong to them, from this line on. */
function logicalLines(
  lines: readonly string[],
  from: number,
  begins: (line: string) => boolean,
): { at: number; text: string }[] {
  const rows: { at: number; lines: string[] }[] = [];
  for (const [i, line] of lines.entries()) {
    if (i < from) continue;
    if (begins(line)) rows.push({ at: i, lines: [line] });
    else if (line.trim() !== '') rows.at(-1)?.lines.push(line);
  }
  return rows.map((row) => ({ at: row.at, text: row.lines.join('\n') }));
}

/** 事项名称：… 受理条件：… 承诺时限：…, one matter after the other. */
function guideGrid(
  name: string,
  lines: readonly string[],
  { meaningOf }: HeadingReader,
): Grid | undefined {
  const records: Map<string, string>[] = [];
  const begins: number[] = [];
  let open: [record: Map<string, string>, key: string] | undefined;
  for (const [at, line] of lines.entries()) {
    const [, key = '', value = ''] = /^\s*([\u4e00-\u9fff]{2,10})\s*[:：](.*)$/.exec(line) ?? [];
    const meaning = key === '' ? undefined : meaningOf([], key);
    if (meaning === 'matter.name') {
      records.push(new Map([[key, value.trim()]]));
      begins.push(at);
    } else if (meaning !== undefined) records.at(-1)?.set(key, value.trim());
    const record = records.at(-1);
    if (!record) continue;
    if (meaning !== undefined) open = [record, key];
    else if (/材料.{0,4}清单$/.test(line.trim())) open = [record, '申请材料'];
    // The number and title of the next matter close the one before.
    else if (/^\s*\d+\s*[、.．]/.test(line)) open = undefined;
    else if (open && open[0] === record && line.trim() !== '')
      record.set(open[1], `${record.get(open[1]) ?? ''}\n${line.trim()}`.trim());
  }
  if (records.length === 0) return undefined;
  const keys = [...new Set(records.flatMap((record) => [...record.keys()]))];
  return textGrid(
    name,
    [],
    { rows: [{ at: begins[0] ?? 0, cells: keys }], end: 0 },
    records.map((record, i) => ({
      at: begins[i] ?? 0,
      cells: keys.map((key) => record.get(key) ?? ''),
    })),
  );
}
