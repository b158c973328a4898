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

/** Sorts rows by key and cuts them where a file would grow past `most` bytes. Between equal keys the rest of the row decides. */
export function cut<R extends readonly [string, ...string[]]>(
  rows: readonly R[],
  most: number = MOST_BYTES,
): Cut<R> {
  const sorted = rows
    .map((row) => ({ row, order: row.join(' ') }))
    .sort((a, b) => (a.order < b.order ? -1 : Number(a.order > b.order)));
  const from: string[] = [''];
  const files: R[][] = [[]];
  const encoder = new TextEncoder();
  let bytes = 2;
  let before = '';
  for (const { row, order } of sorted) {
    const own = encoder.encode(JSON.stringify(row)).length + 1;
    if (bytes + own > most && bytes > 2) {
      from.push(apart(before, order));
      files.push([]);
      bytes = 2;
    }
    files.at(-1)?.push(row);
    bytes += own;
    before = order;
  }
  return { from, files };
}

/** The shortest beginning of `text` that comes behind `before`. */
function apart(before: string, text: string): string {
  let same = 0;
  while (same < text.length && before[same] === text[same]) same++;
  return text.slice(0, same + 1);
}

/** The files that may hold keys beginning with `key`, the least first. */
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
