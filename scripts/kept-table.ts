/** A table kept between runs as one JSON file in `.cache/`: what a run asked for stays, the rest goes in time. */
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { besideOf, knownAtRelease } from './cache.ts';

export interface KeptTable<V> {
  /** True where an earlier run of this version has left something. */
  readonly known: boolean;
  get(key: string): V | undefined;
  set(key: string, value: V): void;
  /** Writes what was got or set since the table was opened. */
  keep(): void;
}

interface File<V> {
  readonly version: string;
  readonly run?: string | undefined;
  readonly values: Readonly<Record<string, V>>;
}

/**
 * `version` is everything values depend on apart from their key; under another version the table is empty. Threads of
 * one `run` add their values to the file; if two write at the same moment, the values of one are lost and made again. Of
 * values nobody asked for, the last `spare` stay, so that a run that needs few of them does not forget the others.
 */
export function keptTable<V>(path: string, version: string, run?: string, spare = 0): KeptTable<V> {
  const load = (): File<V> => {
    for (const file of [path, knownAtRelease(path)])
      try {
        const table = JSON.parse(readFileSync(file ?? '', 'utf8')) as File<V>;
        if (table.version === version) return table;
      } catch {
        // None yet, or not one of ours: everything is made anew.
      }
    return { version, values: {} };
  };
  const before = load().values;
  const used: Record<string, V> = {};
  let fresh = false;
  return {
    known: Object.keys(before).length > 0,
    get(key) {
      const value = used[key] ?? before[key];
      if (value !== undefined) used[key] = value;
      return value;
    },
    set(key, value) {
      used[key] = value;
      fresh = true;
    },
    keep() {
      const unused = Object.entries(before).filter(([key]) => !(key in used));
      if (!fresh && !run && unused.length <= spare) return;
      const now = run ? load() : undefined;
      const others = now?.run === run ? now?.values : undefined;
      const spared = Object.fromEntries(spare > 0 ? unused.slice(-spare) : []);
      mkdirSync(dirname(path), { recursive: true });
      // Written beside and renamed, so that two runs at once never read half a file.
      const beside = besideOf(path);
      const file: File<V> = { version, run, values: { ...spared, ...others, ...used } };
      writeFileSync(beside, JSON.stringify(file));
      renameSync(beside, path);
    },
  };
}
