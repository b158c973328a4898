/** Where commands keep what content gave the last time: `.cache/`, or `QUANZE_CACHE`. Deleting it costs time, nothing else. */
import { join, resolve } from 'node:path';

export const cacheFolder: string = resolve(
  process.env['QUANZE_CACHE'] || join(import.meta.dirname, '../.cache'),
);
