/** Where commands keep what they may need again: `.cache/`, or `QUANZE_CACHE`. Deleting it costs time and nothing else. */
import { join, resolve } from 'node:path';

export const cacheFolder: string = resolve(
  process.env['QUANZE_CACHE'] || join(import.meta.dirname, '../.cache'),
);
