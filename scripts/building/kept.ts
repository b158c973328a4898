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
import { dirname, join } from 'node:path';
import { besideOf, cacheFolder } from '../cache.ts';

const KEPT = join(cacheFolder, 'kept');
/** What nobody asked for in this many days is forgotten. */
const DAYS = 14;
/** In milliseconds. */
const DAY = 86_400_000;

/** A file that `source` decides: found, or made. */
export async function keptFile(
  source: readonly string[],
  make: () => Promise<Buffer>,
  folder = KEPT,
): Promise<Buffer> {
  const path = join(folder, hashOf(source));
  return existsSync(path) ? readFileSync(used(path)) : written(path, await make());
}

/** A text that `source` decides: found, or made. */
export function keptText(source: readonly string[], make: () => string, folder = KEPT): string {
  const path = join(folder, hashOf(source));
  return existsSync(path) ? readFileSync(used(path), 'utf8') : written(path, make());
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
  return createHash('sha256').update(source.join('\0')).digest('hex').slice(0, 32);
}

function written<Body extends string | Buffer>(path: string, body: Body): Body {
  const beside = besideOf(path);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(beside, body);
  put(path, beside);
  return body;
}

/** Renamed into its place, so that a build that is killed leaves a whole thing or nothing. */
function put(path: string, beside: string): void {
  if (existsSync(path)) rmSync(beside, { recursive: true });
  else renameSync(beside, path);
}

/** Marks it as used, once a day: in every build that would take as long as reading it. */
function used(path: string): string {
  const now = Date.now();
  if (now - statSync(path).mtimeMs > DAY) utimesSync(path, now / 1000, now / 1000);
  return path;
}
