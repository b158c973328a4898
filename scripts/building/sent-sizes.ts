/** What files weigh compressed, kept by hash in `.cache/sent.json`: compressing a site takes as long as reading its content. */
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { besideOf, cacheFolder } from '../cache.ts';

export interface SentSizes {
  /** Bytes of `body`, whose hash is given, as a host would send it. */
  of(hash: string, body: () => Buffer): number;
  /** Writes what was asked for; the rest is forgotten. */
  keep(): void;
}

export function sentSizes(file: string = join(cacheFolder, 'sent.json')): SentSizes {
  const before = load(file);
  const used: Record<string, number> = {};
  return {
    of(hash, body) {
      const size = before[hash] ?? gzipSync(body()).length;
      used[hash] = size;
      return size;
    },
    keep() {
      mkdirSync(dirname(file), { recursive: true });
      // Written beside and renamed, so that two runs at once never read half a file.
      const beside = besideOf(file);
      writeFileSync(beside, JSON.stringify(used));
      renameSync(beside, file);
    },
  };
}

function load(file: string): Readonly<Record<string, number>> {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Record<string, number>;
  } catch {
    // None yet: everything is compressed.
    return {};
  }
}
