/** Where commands keep what content gave the last time: `.cache/`, or `QUANZE_CACHE`. Deleting it costs time, nothing else. */
import { join, resolve } from 'node:path';
import { threadId } from 'node:worker_threads';
import { workFolder } from './engine.ts';

export const cacheFolder: string = resolve(
  process.env['QUANZE_CACHE'] || join(workFolder, '.cache'),
);

/** Where Node keeps compiled code between runs. */
export const codeCache: string = join(cacheFolder, 'compiled');

/** A name beside `path` that no other process or thread writes to: what is whole is renamed into its place. */
export function besideOf(path: string): string {
  return `${path}.${process.pid}-${threadId}`;
}
