/** What files weigh compressed, kept by hash in `.cache/sent.json`: compressing a site takes as long as reading its content. */
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { cacheFolder } from '../cache.ts';
import { keptTable } from '../kept-table.ts';

export interface SentSizes {
  /** Bytes of `body`, whose hash is given, as a host would send it. */
  of(hash: string, body: () => Buffer): number;
  /** Writes what was asked for; the rest is forgotten. */
  keep(): void;
}

/** `run` is the name of a run with several threads that build different sites. */
export function sentSizes(run?: string): SentSizes {
  const table = keptTable<number>(join(cacheFolder, 'sent.json'), 'gzip', run);
  return {
    of(hash, body) {
      const known = table.get(hash);
      if (known !== undefined) return known;
      const size = gzipSync(body()).length;
      table.set(hash, size);
      return size;
    },
    keep: () => table.keep(),
  };
}
