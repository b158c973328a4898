/**
 * The folder a site is written into. It may hold an older build: what would have the same bytes is left alone, because
 * making a file takes longer than making most pages. A file is known by its status, as in git's index: whatever touched
 * it since it was written has left another status behind, so a killed build or a foreign hand costs time, nothing else.
 */
import { hash } from 'node:crypto';
import {
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  type Stats,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { besideOf } from '../cache.ts';

/** A file that belongs to the site. Can be sent between threads. */
export interface Put {
  /** SHA-256, the first 32 hexadecimal digits. */
  readonly hash: string;
  /** Bytes. */
  readonly size: number;
  /** What the file system says of it, where somebody wants to know it again. */
  readonly status?: string;
}

export interface Output {
  readonly folder: string;
  /** All that was put so far, by path below the folder. */
  readonly files: ReadonlyMap<string, Put>;
  put(path: string, body: string | Uint8Array): void;
  /** What another thread has put into the same folder. */
  adopt(files: Iterable<readonly [path: string, put: Put]>): void;
  /** Once all is put: removes what else stands there, and remembers the rest for the builds to come. */
  close(): void;
}

/** Status → hash, for the two builds whose files still lie about. */
interface Marks {
  readonly now: Readonly<Record<string, string>>;
  readonly before: Readonly<Record<string, string>>;
}

/** A folder that begins empty and whose files nobody will look for again. */
export function freshOutput(folder: string): Output {
  rmSync(folder, { recursive: true, force: true });
  const files = new Map<string, Put>();
  const made = new Set<string>();
  return {
    folder,
    files,
    put(path, body) {
      const target = join(folder, path);
      const parent = dirname(target);
      if (!made.has(parent)) mkdirSync(parent, { recursive: true });
      made.add(parent);
      const bytes = typeof body === 'string' ? Buffer.from(body) : body;
      writeFileSync(target, bytes);
      files.set(path, { hash: hashOf(bytes), size: bytes.length });
    },
    adopt: (others) => adoptInto(files, others),
    close() {},
  };
}

/** `marks` is the file that remembers; the two folders that change places share it. */
export function openOutput(folder: string, marks: string): Output {
  const { now, before } = load(marks);
  const files = new Map<string, Put>();

  return {
    folder,
    files,
    put(path, body) {
      const bytes = typeof body === 'string' ? Buffer.from(body) : body;
      const own = hashOf(bytes);
      const target = join(folder, path);
      const there = statsAt(target);
      let status = there && statusOf(there);
      if (status === undefined || (now[status] ?? before[status]) !== own) {
        // Never into a file that stands: somebody may still be reading it, or have another name for it.
        if (there?.isFile()) rmSync(target);
        else makeRoom(folder, path);
        writeFileSync(target, bytes);
        status = statusOf(lstatSync(target));
      }
      files.set(path, { hash: own, size: bytes.length, status });
    },
    adopt: (others) => adoptInto(files, others),
    close() {
      removeOthers(folder, '', files);
      const fresh = Object.fromEntries(
        [...files.values()].map(({ status, hash }) => [status, hash]),
      );
      const beside = besideOf(marks);
      writeFileSync(beside, JSON.stringify({ now: fresh, before: now } satisfies Marks));
      renameSync(beside, marks);
    },
  };
}

function hashOf(bytes: Uint8Array): string {
  return hash('sha256', bytes).slice(0, 32);
}

function adoptInto(files: Map<string, Put>, others: Iterable<readonly [string, Put]>): void {
  for (const [path, put] of others) files.set(path, put);
}

function statusOf({ ino, size, mtimeMs, ctimeMs }: Stats): string {
  return [ino, size, mtimeMs, ctimeMs].join(' ');
}

/** Undefined where nothing stands. */
function statsAt(path: string): Stats | undefined {
  try {
    return lstatSync(path, { throwIfNoEntry: false });
  } catch {
    // What should be a folder above it is a file.
    return undefined;
  }
}

/** Where a folder stood there may now be a file, and the other way round. */
function makeRoom(folder: string, path: string): void {
  let above = folder;
  for (const name of dirname(path).split('/')) {
    above = join(above, name);
    if (statsAt(above)?.isDirectory() === false) rmSync(above, { force: true });
  }
  mkdirSync(above, { recursive: true });
  rmSync(join(folder, path), { recursive: true, force: true });
}

/** `below` is empty or ends with `/`. Returns whether anything is left there. */
function removeOthers(root: string, below: string, files: ReadonlyMap<string, Put>): boolean {
  let left = false;
  for (const entry of readdirSync(join(root, below), { withFileTypes: true })) {
    const path = below + entry.name;
    const stays = entry.isDirectory() ? removeOthers(root, `${path}/`, files) : files.has(path);
    if (!stays) rmSync(join(root, path), { recursive: true });
    left ||= stays;
  }
  return left;
}

function load(marks: string): Marks {
  try {
    return JSON.parse(readFileSync(marks, 'utf8')) as Marks;
  } catch {
    // None yet: everything is written.
    return { now: {}, before: {} };
  }
}
