/**
 * What reading each file gave the last time, kept in .cache/ by the hash of its text: parsing and comparing with the
 * schema is most of the time of a check, and most files stay as they were. Links and rules are always checked anew.
 */
import { hash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ParsedValues } from '../src/register/index.ts';
import { cacheFolder } from './cache.ts';
import { engineFolder, packaged } from './engine.ts';
import { type KeptTable, keptTable } from './kept-table.ts';

const FILE = join(cacheFolder, 'parsed.jsonl');
/** What reading depends on besides the text. When one of these changes, nothing is known any more. */
const READERS = ['src/register/**/*.ts', 'src/schema/*.ts', 'package-lock.json'];

/** Values to read with, and to keep afterwards. */
export interface KeptValues extends ParsedValues {
  readonly table: KeptTable<unknown>;
  /** Writes what this run used; what it did not use is forgotten. */
  keep(): void;
}

/** `also` is asked for texts that the file does not know. */
export function keptValues(file: string = FILE, also?: KeptValues): KeptValues {
  readers ??= packaged ?? hashOfReaders();
  const table = keptTable<unknown>(file, readers, { also: also?.table });
  const keyOf = (kind: string, text: string) => hash('sha256', `${kind}\0${text}`, 'base64');
  return {
    table,
    get: (kind, text) => table.get(keyOf(kind, text)),
    set(kind, text, value) {
      if (isPlain(value)) table.set(keyOf(kind, text), value);
    },
    keep: () => table.keep(),
  };
}

/** The same as long as a process runs. */
let readers: string | undefined;

function hashOfReaders(): string {
  const texts = globSync(READERS, { cwd: engineFolder })
    .sort()
    .map((path) => readFileSync(join(engineFolder, path), 'utf8'));
  return hash('sha256', texts.join('\0'));
}

/** True when JSON gives the value back as it was. */
function isPlain(value: unknown): boolean {
  if (typeof value === 'number') return Number.isFinite(value) && !Object.is(value, -0);
  if (typeof value !== 'object' || value === null)
    return value === null || typeof value === 'string' || typeof value === 'boolean';
  return Object.values(value).every(isPlain);
}
