/**
 * A table kept between runs as a file in `.cache/`, an entry a line: a run adds what it made instead of writing all of it
 * again, and what nobody asks for any more goes in time.
 */
import {
  appendFileSync,
  mkdirSync,
  readFileSync,
  renameSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname } from 'node:path';
import { besideOf, knownAtRelease } from './cache.ts';

export interface KeptTable<V> {
  /** True where an earlier run of this version has left something. */
  readonly known: boolean;
  /** What was set and is not kept yet: another thread may want to know. */
  readonly fresh: ReadonlyMap<string, V>;
  get(key: string): V | undefined;
  set(key: string, value: V): void;
  /** Writes what was set since the table was opened; where nobody may write, the next run makes it again. */
  keep(): void;
}

/** A file as it was read. */
interface Loaded<V> {
  readonly values: ReadonlyMap<string, V>;
  /** Entries in the file; of two with one key the later one counts. */
  readonly lines: number;
  /** Bytes; undefined where nothing may be added to the file. */
  readonly size?: number | undefined;
}

/** What a table may be opened with. */
export interface Opening<V> {
  /** So many entries may be of no use to a run: of more, the older half goes. */
  readonly spare?: number;
  /** Another table of the same version, asked for what this one does not hold. */
  readonly also?: KeptTable<V> | undefined;
}

/** `version` is everything values depend on apart from their key; under another version the table is empty. */
export function keptTable<V>(
  path: string,
  version: string,
  { spare = 1000, also }: Opening<V> = {},
): KeptTable<V> {
  let loaded: Loaded<V> | undefined;
  const before = () => {
    loaded ??= read<V>(path, version);
    return loaded;
  };
  const used = new Set<string>();
  const fresh = new Map<string, V>();
  return {
    fresh,
    get known() {
      return before().values.size > 0;
    },
    get(key) {
      const known = fresh.get(key) ?? before().values.get(key);
      if (known !== undefined) {
        used.add(key);
        return known;
      }
      const other = also?.get(key);
      if (other !== undefined) fresh.set(key, other);
      return other;
    },
    set(key, value) {
      fresh.set(key, value);
    },
    keep() {
      // Who asked for nothing knows nothing of what is needed.
      if (!loaded && fresh.size === 0) return;
      const { values, lines, size } = before();
      const needed = [...used].filter((key) => values.has(key) && !fresh.has(key));
      const few = lines - needed.length <= spare;
      if (few && fresh.size === 0) return;
      if (few && size !== undefined && size === sizeOf(path)) {
        if (!written(() => appendFileSync(path, linesOf(fresh)))) return;
        loaded = { values: new Map([...values, ...fresh]), lines: lines + fresh.size };
      } else {
        const idle = [...values.keys()].filter((key) => !used.has(key) && !fresh.has(key));
        const spared = idle.slice(Math.max(0, idle.length - Math.floor(spare / 2)));
        const old = [...spared, ...needed].map((key) => [key, values.get(key) as V] as const);
        const all = new Map([...old, ...fresh]);
        const anew = () => {
          mkdirSync(dirname(path), { recursive: true });
          // Written beside and renamed, so that two runs at once never read half a file.
          const beside = besideOf(path);
          writeFileSync(beside, `[${JSON.stringify(version)}${linesOf(all)}`);
          renameSync(beside, path);
        };
        if (!written(anew)) return;
        loaded = { values: all, lines: all.size };
      }
      loaded = { ...loaded, size: sizeOf(path) };
      for (const key of fresh.keys()) used.add(key);
      fresh.clear();
    },
  };
}

/** False in a folder that can only be read. */
function written(write: () => void): boolean {
  try {
    write();
    return true;
  } catch (error) {
    if (/^(?:EACCES|EPERM|EROFS)$/.test((error as NodeJS.ErrnoException).code ?? '')) return false;
    throw error;
  }
}

function linesOf(entries: Iterable<readonly [key: string, value: unknown]>): string {
  return [...entries].map((entry) => `\n,${JSON.stringify(entry)}`).join('');
}

function sizeOf(path: string): number | undefined {
  return statSync(path, { throwIfNoEntry: false })?.size;
}

function read<V>(path: string, version: string): Loaded<V> {
  for (const file of [path, knownAtRelease(path)])
    try {
      const bytes = readFileSync(file ?? '');
      const text = String(bytes);
      if (!text.startsWith(`[${JSON.stringify(version)}\n`)) continue;
      const [whole, [, ...entries]] = parse(text) as [boolean, [string, ...[string, V][]]];
      return {
        values: new Map(entries),
        lines: entries.length,
        ...(whole && file === path ? { size: bytes.length } : {}),
      };
    } catch {
      // None yet, or not one of ours: everything is made anew.
    }
  return { values: new Map(), lines: 0 };
}

/** The file as a list, and whether it is whole: what a killed run has begun to write stands behind the last line. */
function parse(text: string): [whole: boolean, list: unknown] {
  try {
    return [true, JSON.parse(`${text}]`)];
  } catch {
    return [false, JSON.parse(`${text.slice(0, text.lastIndexOf('\n'))}]`)];
  }
}
