/** One way for commands to write a file whose folder may not exist yet. */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';

export function writeFile(path: string, bytes: string | Uint8Array): void {
  makeFolder(dirname(resolve(path)));
  writeFileSync(path, bytes);
}

/**
 * With those it lies in. Node would make them all at once, but tries for ever where a system refuses one with ENOENT (/proc):
 * hence one after the other.
 */
export function makeFolder(path: string): void {
  if (existsSync(path)) return;
  makeFolder(dirname(path));
  mkdirSync(path);
}
