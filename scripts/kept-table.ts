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

type Values<V> = Readonly<Record<string, V>>;

interface File<V> {
  readonly version: string;
  readonly values: Values<V>;
}

/** What a table may be opened with. */
export interface Opening<V> {
  /** Of values nobody asked for the last ones stay, so many: a run that needs few does not forget the others. */
  readonly spare?: number;
  /** Another table of the same version, asked for what this one does not hold. */
  readonly also?: KeptTable<V> | undefined;
}

/** `version` is everything values depend on apart from their key; under another version the table is empty. */
export function keptTable<V>(
  path: string,
  version: string,
  { spare = 0, also }: Opening<V> = {},
): KeptTable<V> {
  let loaded: Values<V> | undefined;
  const before = () => {
    loaded ??= valuesIn<V>(path, version);
    return loaded;
  };
  const used: Record<string, V> = {};
  let fresh = false;
  const set = (key: string, value: V) => {
    used[key] = value;
    fresh = true;
  };
  return {
    get known() {
      return Object.keys(before()).length > 0;
    },
    get(key) {
      const known = used[key] ?? before()[key];
      if (known !== undefined) {
        used[key] = known;
        return known;
      }
      const other = also?.get(key);
      if (other !== undefined) set(key, other);
      return other;
    },
    set,
    keep() {
      // Who asked for nothing knows nothing of what is needed.
      if (!loaded && !fresh) return;
      const unused = Object.entries(before()).filter(([key]) => !(key in used));
      if (!fresh && unused.length <= spare) return;
      const spared = Object.fromEntries(spare > 0 ? unused.slice(-spare) : []);
      mkdirSync(dirname(path), { recursive: true });
      // Written beside and renamed, so that two runs at once never read half a file.
      const beside = besideOf(path);
      const file: File<V> = { version, values: { ...spared, ...used } };
      writeFileSync(beside, JSON.stringify(file));
      renameSync(beside, path);
    },
  };
}

function valuesIn<V>(path: string, version: string): Values<V> {
  for (const file of [path, knownAtRelease(path)])
    try {
      const table = JSON.parse(readFileSync(file ?? '', 'utf8')) as File<V>;
      if (table.version === version) return table.values;
    } catch {
      // None yet, or not one of ours: everything is made anew.
    }
  return {};
}
