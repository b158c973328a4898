/** How places are kept and found: what the build cuts into files and the browser looks up in them. */

/** Counties, towns and villages, each a table of its own. */
export const TABLES = ['counties', 'towns', 'villages'] as const;
export type Table = (typeof TABLES)[number];

/** A row, because there may be a million: what it is found by, and what it tells. */
export type PlaceRow = readonly [
  /** Its name or pinyin, evened; a town's initials, too. */
  key: string,
  /** Empty where it is the key. */
  name: string,
  /** Id of its town; empty for a county. */
  id: string,
  /** Name of a village's town. */
  town: string,
  /** Name of the town it went into; empty for a place in being. */
  into: string,
  slug: string,
  county: string,
  base: string,
  /** Where the county lies, when the portal has more than one such area. */
  area: string,
];

/** `data/places.json`: with which key each file of a table begins. */
export interface PlacesTop {
  /** Folder of the files: a list and files of two days are never mixed. */
  readonly version: string;
  readonly from: Readonly<Record<Table, readonly string[]>>;
}

/** `data/counties/<slug>.json`: one county whole. */
export interface CountyFile {
  readonly slug: string;
  readonly name: string;
  readonly base: string;
  readonly area: string;
  readonly prose: boolean;
  readonly towns: readonly {
    readonly id: string;
    readonly name: string;
    readonly letters: string;
    readonly initials: string;
    readonly into: string;
    readonly villages: readonly (readonly [name: string, letters: string])[];
  }[];
  /** Matter of its catalogue → towns that hold it. */
  readonly of: Readonly<Record<string, number>>;
}

export interface Cut<R> {
  /** The least text each file may hold; that of the first is empty. */
  readonly from: readonly string[];
  readonly files: readonly (readonly R[])[];
}

/** Bytes of a file at most: a third of it goes over the line. */
export const MOST_BYTES = 32_000;

/** The whole row decides, so that the order of the counties does not. */
export const orderOf = (row: readonly string[]): string => row.join(WHOLE);

export function inOrder<R extends readonly string[]>(rows: readonly R[]): R[] {
  return rows
    .map((row) => ({ row, order: orderOf(row) }))
    .sort((a, b) => (a.order < b.order ? -1 : Number(a.order > b.order)))
    .map(({ row }) => row);
}

/** How far back from the end of a full file a shorter text to lead to the next one is looked for, of its rows. */
const LOOKED_BACK = 0.2;

/** Cuts rows in order before a file would grow past `most` bytes; the first file comes even where there are no rows. */
export function* pieces<R extends readonly [string, ...string[]]>(
  ordered: Iterable<R>,
  most: number = MOST_BYTES,
): Generator<{ readonly from: string; readonly rows: readonly R[] }> {
  const encoder = new TextEncoder();
  const sizeOf = (row: R) => encoder.encode(JSON.stringify(row)).length + 1;
  let [from, rows, bytes]: [string, R[], number] = ['', [], 2];
  for (const row of ordered) {
    const own = sizeOf(row);
    if (rows.length > 0 && bytes + own > most) {
      const next = [...rows, row];
      let at = rows.length;
      let lead = leadTo(next, at);
      let tail = 2 + own;
      for (let back = at - 1; back > rows.length * (1 - LOOKED_BACK); back--) {
        tail += sizeOf(next[back] as R);
        if (tail > most) break;
        const shorter = leadTo(next, back);
        if (shorter.length < lead.length) [at, lead] = [back, shorter];
      }
      yield { from, rows: rows.slice(0, at) };
      [from, rows] = [lead, rows.slice(at)];
      bytes = rows.reduce((sum, one) => sum + sizeOf(one), 2);
    }
    rows.push(row);
    bytes += own;
  }
  yield { from, rows };
}

function leadTo(rows: readonly (readonly string[])[], at: number): string {
  return apart(orderOf(rows[at - 1] ?? []), orderOf(rows[at] ?? []));
}

/** The same of rows that are all at hand. */
export function cut<R extends readonly [string, ...string[]]>(
  rows: readonly R[],
  most?: number,
): Cut<R> {
  const all = [...pieces(inOrder(rows), most)];
  return { from: all.map(({ from }) => from), files: all.map((piece) => piece.rows) };
}

/** The shortest beginning of `text` that comes behind `before`. */
function apart(before: string, text: string): string {
  let same = 0;
  while (same < text.length && before[same] === text[same]) same++;
  return text.slice(0, same + 1);
}

/** Behind a whole key, in the order of rows. */
export const WHOLE = ' ';

/** The files that may hold keys beginning with `key`, the least first; with `WHOLE` behind it, that key only. */
export function filesOf(from: readonly string[], key: string): readonly number[] {
  let [low, high] = [0, from.length];
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((from[middle] ?? '') <= key) low = middle;
    else high = middle;
  }
  const files = [low];
  for (let next = low + 1; from[next]?.startsWith(key); next++) files.push(next);
  return files;
}

/** As names and what people type are compared. */
export function plain(typed: string): string {
  return typed
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll('ü', 'v')
    .replace(/[^\p{Script=Han}a-z0-9]/gu, '');
}

/** A county's name as people say it. */
export const shortOf = (county: string): string => county.replace(/(.)[县区市旗]$/u, '$1');
