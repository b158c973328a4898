/** Which column means what: finding the row of headings, and knowing a heading by its many names. */

import { COLUMNS } from '../exchange/list/index.ts';
import { distance } from '../register/index.ts';
import type { Grid } from './grid.ts';
import { type Meaning, SYNONYMS } from './synonyms.ts';

export interface FoundColumn {
  readonly index: number;
  /** Both levels, joined where there are two. */
  readonly heading: string;
  readonly meaning: Meaning | undefined;
}

export interface Headings {
  /** Rows of the grid the headings take up, both included. */
  readonly first: number;
  readonly last: number;
  readonly columns: readonly FoundColumn[];
}

/** Headings whose meaning depends on the one above them. */
const BELOW: readonly (readonly [group: RegExp, leaf: RegExp, meaning: Meaning])[] = [
  [/^(?:职责边界|职责划分|责任分工)/, /县|上级|部门/, 'countyDuty'],
  [/^(?:职责边界|职责划分|责任分工)/, /乡|镇|街道/, 'townDuty'],
  [/^责任事项/, /依据/, 'dutyBasis'],
  [/^责任事项/, /内容/, 'duty'],
  [/审核|审批意见|会签/, /./, 'internal'],
  ...COLUMNS.filter(({ group }) => group !== undefined).map(
    ({ group, title, key }) => [new RegExp(`^${group}$`), new RegExp(`^${title}$`), key] as const,
  ),
];

const KNOWN = new Map<string, Meaning>([
  ...COLUMNS.toReversed().map(({ title, key }) => [headingKey(title), key] as const),
  ...COLUMNS.map(({ group, title, key }) => [headingKey(`${group}${title}`), key] as const),
  ...Object.entries(SYNONYMS).flatMap(([meaning, words]) =>
    words.map((word) => [headingKey(word), meaning as Meaning] as const),
  ),
]);

/** How far down a sheet headings are looked for; titles and notes stand above them. */
const LOOK_AT = 30;

/** The row of headings and what its columns mean; undefined where no row looks like one. */
export function findHeadings(
  grid: Grid,
  given: ReadonlyMap<string, string> = new Map(),
): Headings | undefined {
  const scores = grid.rows
    .slice(0, LOOK_AT)
    .map(
      (row) =>
        new Set(row.map((cell) => meaningOf('', cell, given)).filter((m) => m !== undefined)).size,
    );
  const best = Math.max(0, ...scores);
  const names = (at: number) =>
    (grid.rows[at] ?? []).some((cell) => meaningOf('', cell, given) === 'matter.name');
  if (best === 0) return undefined;
  const row = scores.findIndex((score, i) => score === best && (score >= 2 || names(i)));
  if (row === -1) return undefined;
  const above = row > 0 && isUpper(grid.rows[row - 1] ?? [], grid.rows[row] ?? []);
  const below = !above && isLower(grid.rows[row] ?? [], grid.rows[row + 1] ?? [], given);
  const [first, last] = [above ? row - 1 : row, below ? row + 1 : row];
  const width = Math.max(grid.rows[first]?.length ?? 0, grid.rows[last]?.length ?? 0);
  const columns = Array.from({ length: width }, (_, index): FoundColumn => {
    const lower = grid.rows[last]?.[index] ?? '';
    const upper = first === last ? '' : (grid.rows[first]?.[index] ?? '');
    const [group, leaf] =
      lower === '' ? ['', upper] : upper === lower ? ['', lower] : [upper, lower];
    const heading = [group, leaf].filter((part) => part !== '').join('：');
    return { index, heading, meaning: leaf === '' ? undefined : meaningOf(group, leaf, given) };
  });
  return { first, last, columns: columns.filter(({ heading }) => heading !== '') };
}

/** A heading's meaning, from the words on both levels. */
export function meaningOf(
  group: string,
  leaf: string,
  given: ReadonlyMap<string, string> = new Map(),
): Meaning | undefined {
  if (leaf === '' || leaf.length > 30) return undefined;
  const own = given.get(leaf) ?? given.get(`${group}：${leaf}`);
  const word = headingKey(own ?? leaf);
  const below = BELOW.find(([g, l]) => g.test(headingKey(group)) && l.test(word));
  if (below) return below[2];
  return (
    KNOWN.get(word) ?? nearly(word) ?? (group === '' ? undefined : KNOWN.get(headingKey(group)))
  );
}

/** Misspelt by one character: 权利类型, 责任事相. Short words are too alike for that. */
function nearly(word: string): Meaning | undefined {
  if (word.length < 4) return undefined;
  const near = [...KNOWN].filter(
    ([known]) =>
      known.length >= 4 && Math.abs(known.length - word.length) <= 1 && distance(known, word) <= 1,
  );
  const meanings = new Set(near.map(([, meaning]) => meaning));
  return meanings.size === 1 ? [...meanings][0] : undefined;
}

function headingKey(heading: string): string {
  return heading
    .normalize('NFKC')
    .replace(/\([^)]*\)/g, (part) => (/taskType|deptCode/.test(part) ? part : ''))
    .replace(/[^\p{L}\p{N}]/gu, '');
}

/** A row of wider headings: texts repeated by merging, and no title that runs over the whole sheet. */
function isUpper(above: readonly string[], row: readonly string[]): boolean {
  const texts = above.filter((text) => text !== '');
  const distinct = new Set(texts).size;
  const shared = above.some((text, i) => text !== '' && text === row[i]);
  return (
    distinct >= 2 && texts.every((text) => text.length <= 20) && (shared || distinct < texts.length)
  );
}

/** A second row of headings: below headings merged downwards or empty where the upper one says enough. */
function isLower(
  row: readonly string[],
  below: readonly string[],
  given: ReadonlyMap<string, string>,
): boolean {
  if (below.length === 0 || /^\d+$/.test(below[0] ?? '')) return false;
  const own = below.filter((text, i) => text !== '' && text !== row[i]);
  if (own.length === 0 || own.some((text) => text.length > 20)) return false;
  const merged = below.every(
    (text, i) =>
      text === '' ||
      text === row[i] ||
      row[i] === '' ||
      row[i] === row[i - 1] ||
      row[i] === row[i + 1],
  );
  return (
    merged &&
    own.some(
      (text) => meaningOf('', text, given) !== undefined || /部门|乡镇|项|内容|依据/.test(text),
    )
  );
}
