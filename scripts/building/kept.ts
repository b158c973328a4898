/**
 * What is slow to make and the same every time: folders, as of the full-text index, in `.cache/kept/`; texts, as of prose
 * that was drawn, in `.cache/texts.jsonll`. Each by the hash of everything that decides it, so that finding it gives the
 * bytes that making it would.
 */
import { hash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import type { Keep } from '../../src/search/index.ts';
import { besideOf, cacheFolder } from '../cache.ts';
import { type KeptTable, keptTable } from '../kept-table.ts';

const KEPT = join(cacheFolder, 'kept');
const TEXTS = join(cacheFolder, 'texts.jsonl');
/** An edit draws one page of a hundred; the texts of the others are of use to the next edit. */
const SPARE = 5000;
/** What nobody asked for in this many days is forgotten. */
const DAYS = 14;
/** In milliseconds. */
const DAY = 86_400_000;

export interface KeptTexts {
  readonly table: KeptTable<string>;
  /** A text that its source decides: found, or made. */
  readonly find: Keep;
  /** Writes it all down. */
  keep(): void;
}

/** `code` is the hash of the code that makes the texts; `also` is asked for what the file does not know. */
export function keptTexts(code: string, file = TEXTS, also?: KeptTexts): KeptTexts {
  const table = keptTable<string>(file, code, { spare: SPARE, also: also?.table });
  return {
    table,
    find(source, make) {
      const key = hashOf(source);
      const known = table.get(key);
      if (known !== undefined) return known;
      const made = make();
      if (typeof made === 'string') table.set(key, made);
      else
        void made.then(
          (text) => table.set(key, text),
          () => {},
        );
      return made;
    },
    keep: () => table.keep(),
  };
}

/** Path of a folder that `source` decides: found, or filled by `make`. To be read only. */
export async function keptFolder(
  source: readonly string[],
  make: (folder: string) => Promise<void>,
  folder = KEPT,
): Promise<string> {
  const path = join(folder, hashOf(source));
  if (existsSync(path)) return used(path);
  const beside = besideOf(path);
  rmSync(beside, { recursive: true, force: true });
  mkdirSync(beside, { recursive: true });
  await make(beside);
  // Renamed into its place, so that a build that is killed leaves a whole folder or nothing.
  if (existsSync(path)) rmSync(beside, { recursive: true });
  else renameSync(beside, path);
  return path;
}

/** Removes what was not used for a while; looks once a day. `now` in milliseconds. */
export function forgetUnused(now: number, folder = KEPT): void {
  const looked = join(folder, 'looked');
  if (existsSync(looked) && now - statSync(looked).mtimeMs < DAY) return;
  mkdirSync(folder, { recursive: true });
  for (const name of readdirSync(folder)) {
    const path = join(folder, name);
    if (now - statSync(path).mtimeMs > DAYS * DAY) rmSync(path, { recursive: true });
  }
  writeFileSync(looked, '');
}

function hashOf(source: readonly string[]): string {
  return hash('sha256', source.join('\0')).slice(0, 32);
}

/** Marks it as used, once a day: in every build that would take as long as reading it. */
function used(path: string): string {
  const now = Date.now();
  if (now - statSync(path).mtimeMs > DAY) utimesSync(path, now / 1000, now / 1000);
  return path;
}
