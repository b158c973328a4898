/**
 * A history on the disk, a folder of its own beside the site: `chain.jsonl`, a line for each edition; `kept/`, the open
 * data of matters as it was, by hash; `stamps/`, what a time stamp authority answered; `verify.html`.
 */
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  type Edition,
  type Entry,
  fingerprintOf,
  hashOf,
  lineOf,
  readLine,
} from '../../src/editions/index.ts';
import { filesIn } from '../building/assets.ts';
import { besideOf } from '../cache.ts';

export const CHAIN = 'chain.jsonl';

/** Of these the words are kept, too: they tell who handled what on which day. */
const IS_KEPT = /^data\/v1\/matters\/[^/]+\.json$/;

/** The text of the chain; empty where there is none yet. */
export function chainIn(folder: string): string {
  const file = join(folder, CHAIN);
  return existsSync(file) ? readFileSync(file, 'utf8') : '';
}

/** Fingerprints of all keys a chain names by itself. */
export function keysNamedIn(chain: string): Promise<readonly string[]> {
  const keys = chain.split('\n').flatMap((line) => readLine(line)?.edition.keys ?? []);
  return Promise.all(keys.map(fingerprintOf));
}

/** Hashes of all files of a site that belong to what it says. */
export async function filesOf(
  site: string,
  wanted: (path: string) => boolean,
): Promise<ReadonlyMap<string, string>> {
  const files = new Map<string, string>();
  for (const path of filesIn(site).filter(wanted))
    files.set(path, await hashOf(readFileSync(join(site, path))));
  return files;
}

/** What is kept goes first: a chain never names what is not there. */
export function addEdition(folder: string, site: string, before: string, entry: Entry): void {
  mkdirSync(join(folder, 'kept'), { recursive: true });
  for (const [path, hash] of Object.entries(entry.edition.changed))
    if (IS_KEPT.test(path)) put(keptAt(folder, hash), readFileSync(join(site, path)));
  put(join(folder, CHAIN), `${before}${lineOf(entry)}\n`);
}

/** The words behind a hash, or undefined where they are gone or somebody changed them. */
export async function keptIn(folder: string, hash: string): Promise<string | undefined> {
  const file = keptAt(folder, hash);
  if (!existsSync(file)) return undefined;
  const bytes = readFileSync(file);
  return (await hashOf(bytes)) === hash ? bytes.toString('utf8') : undefined;
}

export function stampOf(folder: string, { number }: Edition): string {
  return join(folder, 'stamps', `${number}.tsr`);
}

export function put(file: string, body: string | Uint8Array): void {
  const beside = besideOf(file);
  writeFileSync(beside, body);
  renameSync(beside, file);
}

function keptAt(folder: string, hash: string): string {
  return join(folder, 'kept', `${hash}.json`);
}
