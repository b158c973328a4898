/**
 * What is slow to make and the same every time — Word, Excel, pictures, the full-text index — is kept in `.cache/kept/`
 * by the hash of everything that decides it, so that finding it gives the bytes that making it would.
 */
import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { besideOf, cacheFolder } from '../cache.ts';

const KEPT = join(cacheFolder, 'kept');
/** What nobody asked for in this many days is forgotten. */
const DAYS = 14;

/** A file that `source` decides: found, or made. */
export async function keptFile(
  source: readonly string[],
  make: () => Promise<Buffer>,
  folder = KEPT,
): Promise<Buffer> {
  const path = join(folder, hashOf(source));
  if (existsSync(path)) return readFileSync(used(path));
  const bytes = await make();
  const beside = besideOf(path);
  mkdirSync(folder, { recursive: true });
  writeFileSync(beside, bytes);
  put(path, beside);
  return bytes;
}

/** A text that `source` decides: found, or made. */
export function keptText(source: readonly string[], make: () => string, folder = KEPT): string {
  const path = join(folder, hashOf(source));
  if (existsSync(path)) return readFileSync(used(path), 'utf8');
  const text = make();
  const beside = besideOf(path);
  mkdirSync(folder, { recursive: true });
  writeFileSync(beside, text);
  put(path, beside);
  return text;
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
  put(path, beside);
  return path;
}

/** Removes what was not used for a while. `now` in milliseconds. */
export function forgetUnused(now: number, folder = KEPT): void {
  if (!existsSync(folder)) return;
  for (const name of readdirSync(folder)) {
    const path = join(folder, name);
    if (now - statSync(path).mtimeMs > DAYS * 86_400_000) rmSync(path, { recursive: true });
  }
}

function hashOf(source: readonly string[]): string {
  return createHash('sha256').update(source.join('\0')).digest('hex').slice(0, 32);
}

/** Renamed into its place, so that a build that is killed leaves a whole thing or nothing. */
function put(path: string, beside: string): void {
  if (existsSync(path)) rmSync(beside, { recursive: true });
  else renameSync(beside, path);
}

/** Marks it as used today; a second on a file system is cheap, but not for hundreds of files, so once a day. */
function used(path: string): string {
  const now = Date.now();
  if (now - statSync(path).mtimeMs > 86_400_000) utimesSync(path, now / 1000, now / 1000);
  return path;
}
