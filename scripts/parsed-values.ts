/**
 * What reading each file gave the last time, kept in .cache/ by the hash of its text: parsing and comparing with the
 * schema is most of the time of a check, and most files stay as they were. Links and rules are always checked anew.
 */
import { createHash } from 'node:crypto';
import { globSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { ParsedValues } from '../src/register/index.ts';
import { besideOf, cacheFolder } from './cache.ts';

const ROOT = join(import.meta.dirname, '..');
const FILE = join(cacheFolder, 'parsed.json');
/** What reading depends on besides the text. When one of these changes, nothing is known any more. */
const READERS = ['src/register/*.ts', 'src/schema/*.ts', 'package-lock.json'];

/** Values to read with, and to keep afterwards. */
export interface KeptValues extends ParsedValues {
  /** Writes what this run used; what it did not use is forgotten. */
  keep(): void;
}

export function keptValues(file: string = FILE): KeptValues {
  const readers = hash(
    globSync(READERS, { cwd: ROOT })
      .sort()
      .map((path) => readFileSync(join(ROOT, path), 'utf8'))
      .join('\0'),
  );
  const before = load(file, readers);
  const used: Record<string, unknown> = {};
  let fresh = false;
  return {
    get(kind, text) {
      const key = hash(`${kind}\0${text}`);
      const value = before[key];
      if (value !== undefined) used[key] = value;
      return value;
    },
    set(kind, text, value) {
      if (!isPlain(value)) return;
      used[hash(`${kind}\0${text}`)] = value;
      fresh = true;
    },
    keep() {
      if (!fresh && Object.keys(used).length === Object.keys(before).length) return;
      mkdirSync(dirname(file), { recursive: true });
      // Written beside and renamed, so that two runs at once never read half a file.
      const beside = besideOf(file);
      writeFileSync(beside, JSON.stringify({ readers, values: used }));
      renameSync(beside, file);
    },
  };
}

function load(file: string, readers: string): Record<string, unknown> {
  try {
    const kept = JSON.parse(readFileSync(file, 'utf8')) as {
      readers: string;
      values: Record<string, unknown>;
    };
    return kept.readers === readers ? kept.values : {};
  } catch {
    // No cache yet, or not one of ours: everything is parsed.
    return {};
  }
}

function hash(text: string): string {
  return createHash('sha256').update(text).digest('base64');
}

/** True when JSON gives the value back as it was. */
function isPlain(value: unknown): boolean {
  if (typeof value === 'number') return Number.isFinite(value) && !Object.is(value, -0);
  if (typeof value !== 'object' || value === null)
    return value === null || typeof value === 'string' || typeof value === 'boolean';
  return Object.values(value).every(isPlain);
}
