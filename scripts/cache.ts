/** Where commands keep what content gave the last time: `.cache/`, or `QUANZE_CACHE`. Deleting it costs time, nothing else. */
import { join, resolve } from 'node:path';
import { threadId } from 'node:worker_threads';
import { engineFolder, packaged, workFolder } from './engine.ts';

export const cacheFolder: string = resolve(
  process.env['QUANZE_CACHE'] || join(workFolder, '.cache'),
);

/** In a package: the folder of what its release has read and drawn of the template (packing/known.ts), and its files. */
export const KNOWN = 'known';
export const KNOWN_FILES = ['parsed.jsonl', 'texts.jsonl'] as const;

/** Where the package knows a file of the cache; undefined where it knows none. */
export function knownAtRelease(path: string): string | undefined {
  const name = KNOWN_FILES.find((each) => join(cacheFolder, each) === path);
  return packaged === undefined || name === undefined ? undefined : join(engineFolder, KNOWN, name);
}

/** Where Node keeps compiled code between runs. */
export const codeCache: string = join(cacheFolder, 'compiled');

/** A name beside `path` that no other process or thread writes to: what is whole is renamed into its place. */
export function besideOf(path: string): string {
  return `${path}.${process.pid}-${threadId}`;
}
