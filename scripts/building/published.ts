/**
 * What the files of a published site were made of: a page whose key is as it was, in a file that nobody has touched
 * since, belongs to the next site too, and need not be made again to know it. Kept in `.cache/published/`, one file for
 * each folder a site was built into.
 */
import { hash } from 'node:crypto';
import { lstatSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { cacheFolder } from '../cache.ts';
import { keptTable } from '../kept-table.ts';
import { forgetUnused } from './kept.ts';
import type { Put } from './output.ts';

/** One published file, recognised as git's index does it. */
interface Standing {
  /** Hash of the key it was made with. */
  readonly key: string;
  readonly put: Put;
  /** In milliseconds. */
  readonly modified: number;
  readonly inode: number;
}

export interface Published {
  /** False before the first build with this code: every page is still to be made. */
  readonly known: boolean;
  /** The file below the published folder, if it was made with this key; undefined where that is not certain. */
  find(file: string, key: string): Put | undefined;
  /** Writes down the site that stands now: key and file of every page. */
  keep(files: Iterable<readonly [file: string, key: string, put: Put]>): void;
}

const KEPT = join(cacheFolder, 'published');

/** `decides` names all that pages come from besides their keys; with another one, nothing is known. */
export function publishedIn(out: string, decides: string, folder = KEPT): Published {
  const store = join(folder, `${shortHash(resolve(out))}.json`);
  const table = keptTable<Standing>(store, decides);
  return {
    known: table.known,
    find(file, key) {
      const known = table.get(file);
      if (known?.key !== shortHash(key)) return undefined;
      const there = statusOf(join(out, file));
      const same =
        there?.isFile() === true &&
        there.size === known.put.size &&
        there.mtimeMs === known.modified &&
        there.ino === known.inode;
      return same ? known.put : undefined;
    },
    keep(files) {
      for (const [file, key, put] of files) {
        const there = statusOf(join(out, file));
        if (!there) continue;
        const standing = { key: shortHash(key), put, modified: there.mtimeMs, inode: there.ino };
        const known = table.get(file);
        if (JSON.stringify(known) !== JSON.stringify(standing)) table.set(file, standing);
      }
      table.keep();
      // By the clock of the disk, which the files' own times are by: where the two differ, nothing fresh is forgotten.
      const written = statusOf(store);
      if (written) forgetUnused(written.mtimeMs, folder);
    },
  };
}

/** The file itself, no link to elsewhere. */
function statusOf(path: string) {
  try {
    return lstatSync(path, { throwIfNoEntry: false });
  } catch {
    // A parent is a file instead of a folder, or may not be read: then there is no such file.
    return undefined;
  }
}

function shortHash(text: string): string {
  return hash('sha256', text).slice(0, 32);
}
