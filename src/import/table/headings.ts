/** Rows of headings: one to three storeys, found anywhere in a sheet. */
import type { Grid } from '../reading/grid.ts';
import type { Meaning } from './heading-words.ts';
import type { HeadingReader } from './meaning.ts';

export interface FoundColumn {
  readonly index: number;
  /** All storeys, joined where there are several. */
  readonly heading: string;
  /** The lowest storey alone. */
  readonly leaf: string;
  readonly meaning: Meaning | undefined;
  /** True where the column tells which matters one town holds; `leaf` is the town. */
  readonly town?: true;
}

export interface Headings {
  /** Rows of the grid the headings take up, both included. */
  readonly first: number;
  readonly last: number;
  readonly columns: readonly FoundColumn[];
}

/** Texts longer than this are no headings. */
const MOST_LETTERS = 40;
const MOST_STOREYS = 3;

/** The headings whose topmost row this is; undefined where it is none. */
export function headingsAt(grid: Grid, row: number, reader: HeadingReader): Headings | undefined {
  const own = grid.rows[row] ?? [];
  // Most rows are none, and are told by their texts before anybody looks words up.
  if (own.some((text) => text.length > 2 * MOST_LETTERS || /[《。；]/.test(text))) return undefined;
  const named = own.some((text) => reader.meaningOf([], unbroken(text)) === 'matter.name');
  const marked = named ? markedColumns(grid, row, reader) : NONE;
  if (!looksLikeHeadings(own, reader, marked)) return undefined;
  // Wider headings may stand above, in a row that knows too few of them to be found by itself.
  let first = row;
  while (first > 0 && row - first < MOST_STOREYS - 1 && isUpper(grid, first - 1)) first--;
  let last = row;
  while (last - first < MOST_STOREYS - 1 && isLower(grid, last + 1, first, reader)) last++;
  return columnsOf(grid, first, last, reader, marked);
}

const MARK =
  /^(?:[√✓✔☑☒■●◆★▲○〇◯×✗✘□☐◇△10是否有无YNyn/\\—－-]|承接|不承接|未承接|赋权|委托|下放|法定)$/;
/** As many marks make a column of a town, and as many such columns a table of towns. */
const FEWEST_MARKS = 2;
const FEWEST_TOWNS = 3;
const NONE: ReadonlySet<number> = new Set();

/** Columns of towns whose names are cut short, 柳溪 for 柳溪镇: words nobody knows, and nothing but marks below them. */
function markedColumns(grid: Grid, at: number, reader: HeadingReader): ReadonlySet<number> {
  // Services are marked in the same way with how they are asked for: 线上, 窗口.
  const around = [grid.name, ...(grid.above ?? []), ...grid.rows.slice(0, at).flat()];
  if (!around.some((text) => /承接|赋权|下放|认领/.test(text))) return NONE;
  const found = (grid.rows[at] ?? []).flatMap((text, c) => {
    const word = unbroken(text);
    if (!/^\p{Script=Han}{2,4}$/u.test(word) || /[办网窗开证费级类否]/.test(word)) return [];
    if (reader.known(word)) return [];
    const below = grid.rows.slice(at + 1).flatMap((row) => row[c] || []);
    // A total below the marks is a number.
    const marked = below.every((cell) => MARK.test(cell) || /^\d+$/.test(cell));
    return marked && below.filter((cell) => MARK.test(cell)).length >= FEWEST_MARKS ? [c] : [];
  });
  return found.length >= FEWEST_TOWNS ? new Set(found) : NONE;
}

function columnsOf(
  grid: Grid,
  first: number,
  last: number,
  reader: HeadingReader,
  marked: ReadonlySet<number>,
): Headings {
  const storeys = grid.rows.slice(first, last + 1);
  const width = Math.max(...storeys.map((row) => row.length));
  const columns = Array.from({ length: width }, (_, index): FoundColumn => {
    const words = [...new Set(storeys.map((row) => unbroken(row[index] ?? '')))].filter(
      (word) => word !== '',
    );
    const leaf = words[words.length - 1] ?? '';
    const groups = words.slice(0, -1);
    const own = reader.meaningOf(groups, leaf);
    const column = { index, leaf, heading: words.join('：') };
    if (own === undefined && (isTown(leaf) || marked.has(index)))
      return { ...column, meaning: undefined, town: true };
    const wider = groups.map((group) => reader.meaningOf([], group));
    return { ...column, meaning: own ?? wider.find((meaning) => meaning !== undefined) };
  });
  return { first, last, columns: withName(columns.filter(({ heading }) => heading !== '')) };
}

/** Where no column is called a name, the duty is one. */
function withName(columns: readonly FoundColumn[]): FoundColumn[] {
  const named = columns.some(({ meaning }) => meaning === 'matter.name' || meaning === 'sub');
  const duty = columns.find(({ meaning }) => meaning === 'duty');
  return columns.map((column) =>
    !named && column === duty ? { ...column, meaning: 'matter.name' as const } : column,
  );
}

/** At least two different known headings, more known than strange, and nothing that is a sentence or a statute. */
function looksLikeHeadings(
  row: readonly string[],
  reader: HeadingReader,
  marked: ReadonlySet<number>,
): boolean {
  const isTownHere = (word: string) =>
    isTown(word) || row.some((text, c) => marked.has(c) && unbroken(text) === word);
  const words = [...new Set(row.map(unbroken))].filter((word) => word !== '');
  if (words.length < 2 || words.some((word) => word.length > MOST_LETTERS)) return false;
  const known = words.map((word) => reader.meaningOf([], word));
  const towns = words.filter((word, i) => known[i] === undefined && isTownHere(word)).length;
  const meanings = new Set(known.filter((meaning) => meaning !== undefined));
  if (meanings.size < 2 && !(towns >= 2 && meanings.has('matter.name'))) return false;
  const strange = known.filter(
    (meaning, i) => meaning === undefined && !isTownHere(words[i] ?? ''),
  );
  // As many strange ones as known ones: labels with their values beside them, as forms have.
  return strange.length < known.length - strange.length;
}

/** A row of wider headings: texts repeated by merging, and no title that runs over the whole sheet. */
function isUpper({ rows }: Grid, at: number): boolean {
  const above = (rows[at] ?? []).filter((text) => text !== '');
  const row = rows[at + 1] ?? [];
  const distinct = new Set(above).size;
  const shared = (rows[at] ?? []).some((text, i) => text !== '' && text === row[i]);
  return (
    distinct >= 2 &&
    above.every((text) => text.length <= 20 && !/^\d+$/.test(text)) &&
    (shared || distinct < above.length)
  );
}

/**
 * A further row of headings: where a column has a text of its own there, the heading above it is wide, or gone; some
 * columns have nothing new to say, because theirs reach down.
 */
function isLower({ rows }: Grid, at: number, first: number, reader: HeadingReader): boolean {
  const row = rows[at];
  if (!row) return false;
  const above = rows[at - 1] ?? [];
  const own = row.flatMap((text, i) => (text !== '' && text !== above[i] ? [i] : []));
  if (own.length === 0 || own.length >= row.length) return false;
  if (own.some((i) => (row[i] ?? '').length > 20 || /^\d+$|[《。]/.test(row[i] ?? '')))
    return false;
  const wide = (i: number) => {
    for (let r = at - 1; r >= first; r--) {
      const up = rows[r] ?? [];
      const text = up[i] ?? '';
      if (text === '') continue;
      return text === up[i - 1] || text === up[i + 1] || (up[i + 1] ?? '') === '';
    }
    // Nothing above, but something to the left that may have been merged over it.
    return true;
  };
  if (!own.every(wide)) return false;
  const words = own.map((i) => unbroken(row[i] ?? ''));
  return words.some(
    (word) =>
      reader.meaningOf([], word) !== undefined ||
      isTown(word) ||
      /部门|乡镇|项|内容|依据/.test(word),
  );
}

const TOWN =
  /^[\p{Script=Han}]{1,12}(?:镇|乡|街道|苏木)(?:人民政府|办事处|政府)?$|^\p{Script=Han}{1,12}街道办事处$/u;

/** The heading of a column that tells which matters one town holds. */
export function isTown(word: string): boolean {
  return TOWN.test(word) && !/^(?:各|所有|全部)?(?:乡|镇|街道|乡镇|镇街)+$/.test(word);
}

/** A heading broken by hand over several lines, or written one character a line. */
function unbroken(text: string): string {
  return text.replace(/\s+/g, '');
}
