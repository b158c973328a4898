/**
 * The folder a site is written into, beside the published one. A file whose bytes did not change is not written but
 * linked from there, so that it keeps its time: a server goes on answering "not modified", and rsync sends nothing.
 */
import { hash } from 'node:crypto';
import {
  copyFileSync,
  linkSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';

/** A file that belongs to the site. Can be sent between threads. */
export interface Put {
  /** SHA-256, the first 32 hexadecimal digits. */
  readonly hash: string;
  /** Bytes. */
  readonly size: number;
}

export interface Output {
  readonly folder: string;
  /** All that was put so far, by path below the folder. */
  readonly files: ReadonlyMap<string, Put>;
  put(path: string, body: string | Uint8Array): void;
  /** The published file of this path, known to be what this site has there. */
  take(path: string, put: Put): void;
  /** What another thread has put into the same folder. */
  adopt(files: Iterable<readonly [path: string, put: Put]>): void;
}

/** `folder` holds nothing yet; `published` is where the site stands, if it does. */
export function openOutput(folder: string, published: string): Output {
  const files = new Map<string, Put>();
  const made = new Set<string>();
  const placeOf = (path: string) => {
    const target = join(folder, path);
    const parent = dirname(target);
    if (!made.has(parent)) mkdirSync(parent, { recursive: true });
    made.add(parent);
    return target;
  };
  return {
    folder,
    files,
    put(path, body) {
      const target = placeOf(path);
      const bytes = typeof body === 'string' ? Buffer.from(body) : body;
      const standing = join(published, path);
      if (holds(standing, bytes)) takeOver(standing, target);
      else writeFileSync(target, bytes);
      files.set(path, {
        hash: hash('sha256', bytes).slice(0, 32),
        size: bytes.length,
      });
    },
    take(path, put) {
      takeOver(join(published, path), placeOf(path));
      files.set(path, put);
    },
    adopt(others) {
      for (const [path, put] of others) files.set(path, put);
    },
  };
}

/** True for a file of its own, no link to elsewhere, with these very bytes. */
function holds(path: string, bytes: Uint8Array): boolean {
  try {
    const there = lstatSync(path, { throwIfNoEntry: false });
    return (
      there?.isFile() === true && there.size === bytes.length && readFileSync(path).equals(bytes)
    );
  } catch {
    // A parent is a file instead of a folder, or may not be read: then there is no such file.
    return false;
  }
}

/** The same file under the new name; a copy with its time where the file system knows no links. */
function takeOver(standing: string, target: string): void {
  try {
    linkSync(standing, target);
  } catch {
    copyFileSync(standing, target);
    const { atime, mtime } = lstatSync(standing);
    utimesSync(target, atime, mtime);
  }
}
