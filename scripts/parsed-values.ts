/**
 * What parsing YAML gave the last time, kept in .cache/ by the hash of each text: parsing is two thirds of the time of
 * a check, and most files stay as they were. Shape, links and rules are always checked anew.
 */
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { ParsedValues } from '../src/register/index.ts';
import { cacheFolder } from './cache.ts';

const ROOT = join(import.meta.dirname, '..');
const FILE = join(cacheFolder, 'parsed.json');
/** What parsing depends on besides the text. When one of these changes, nothing is known any more. */
const PARSERS = [
  'src/register/yaml.ts',
  'src/register/yaml-errors.ts',
  'node_modules/yaml/package.json',
];

/** Values to read with, and to keep afterwards. */
export interface KeptValues extends ParsedValues {
  /** Writes what this run used; what it did not use is forgotten. */
  keep(): void;
}

export function keptValues(file: string = FILE): KeptValues {
  const parsers = hash(PARSERS.map((path) => readFileSync(join(ROOT, path), 'utf8')).join('\0'));
  const before = load(file, parsers);
  const used: Record<string, unknown> = {};
  let fresh = false;
  return {
    get(text) {
      const key = hash(text);
      const value = before[key];
      if (value !== undefined) used[key] = value;
      return value;
    },
    set(text, value) {
      if (!isPlain(value)) return;
      used[hash(text)] = value;
      fresh = true;
    },
    keep() {
      if (!fresh && Object.keys(used).length === Object.keys(before).length) return;
      mkdirSync(dirname(file), { recursive: true });
      // Written beside and renamed, so that two runs at once never read half a file.
      const beside = `${file}.${process.pid}`;
      writeFileSync(beside, JSON.stringify({ parsers, values: used }));
      renameSync(beside, file);
    },
  };
}

function load(file: string, parsers: string): Record<string, unknown> {
  try {
    const kept = JSON.parse(readFileSync(file, 'utf8')) as {
      parsers: string;
      values: Record<string, unknown>;
    };
    return kept.parsers === parsers ? kept.values : {};
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
