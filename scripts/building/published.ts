/**
 * What the files of a published site were made of. A site whose content is as it was stands for the next build, too; a
 * page whose key is as it was, in a file that nobody has touched since, belongs to the next site, and need not be made
 * again to know it. Kept in `.cache/published/`, one file for each folder a site was built into.
 */
import { hash } from 'node:crypto';
import { existsSync, lstatSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Day } from '../../src/schema/index.ts';
import { cacheFolder } from '../cache.ts';
import { keptTable } from '../kept-table.ts';
import { filesIn } from './assets.ts';
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
  /** True where the site was made of this source, and nobody has touched, added or removed a file since. */
  stands(source: string): boolean;
  /** Writes down the site that stands now, made of this source: key of every page, and every file. */
  keep(source: string, files: Iterable<readonly [file: string, key: string, put: Put]>): void;
}

const KEPT = join(cacheFolder, 'published');
/** Under this name the table says what the whole site was made of; its size is how many files it has. */
const WHOLE = '';

/** Before any build writes it there: a demonstration whose day nobody said takes its own for its reader's. */
const SAID_DAY = process.env['QUANZE_TODAY'];

/** `decides` names all that pages come from besides their keys; with another one, nothing is known. */
export function publishedIn(out: string, decides: string, folder = KEPT): Published {
  const store = join(folder, `${shortHash(resolve(out))}.jsonl`);
  const table = keptTable<Standing>(store, decides);
  const untouched = (file: string, known: Standing | undefined) => {
    const there = known && statusOf(join(out, file));
    return (
      there?.isFile() === true &&
      there.size === known?.put.size &&
      there.mtimeMs === known.modified &&
      there.ino === known.inode
    );
  };
  return {
    known: table.known,
    find(file, key) {
      const known = table.get(file);
      return known?.key === shortHash(key) && untouched(file, known) ? known.put : undefined;
    },
    stands(source) {
      const whole = table.get(WHOLE);
      if (whole?.key !== shortHash(source)) return false;
      const files = existsSync(out) ? filesIn(out) : [];
      return (
        files.length === whole.put.size && files.every((file) => untouched(file, table.get(file)))
      );
    },
    keep(source, files) {
      let count = 0;
      for (const [file, key, put] of files) {
        const there = statusOf(join(out, file));
        count++;
        if (!there) continue;
        const known = table.get(file);
        // The very object that `find` gave: taken over, under the same key.
        const taken = known?.put === put;
        if (taken && known.modified === there.mtimeMs && known.inode === there.ino) continue;
        table.set(file, {
          key: taken ? known.key : shortHash(key),
          put,
          modified: there.mtimeMs,
          inode: there.ino,
        });
      }
      const put = { hash: '', size: count };
      table.set(WHOLE, { key: shortHash(source), put, modified: 0, inode: 0 });
      table.keep();
      // By the clock of the disk, which the files' own times are by: where the two differ, nothing fresh is forgotten.
      const written = statusOf(store);
      if (written) forgetUnused(written.mtimeMs, folder);
    },
  };
}

/** All that a site is made of besides code: every file as it lies there, and for which day it speaks in whose name. */
export function sourceOf(content: string, today: Day): string {
  const files = existsSync(content) ? filesIn(content).sort() : [];
  const digests = files.map((path) => [path, hash('sha256', readFileSync(join(content, path)))]);
  return JSON.stringify([resolve(content), today, SAID_DAY, digests]);
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
