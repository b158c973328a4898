/** Tells of every file that changes below a folder. */
import { type FSWatcher, readdirSync, statSync, watch } from 'node:fs';
import { join } from 'node:path';

/**
 * Each folder is watched by itself: a recursive watch follows files, and loses one that an editor replaces by renaming.
 * `told` gets the file's own name; also where a folder came or went.
 */
export function watchFolder(folder: string, told: (name: string) => void): void {
  const watched = new Map<string, FSWatcher>();
  const follow = (below: string) => {
    if (watched.has(below)) return;
    const watcher = watch(below, (_, name) => {
      if (name === null) return;
      told(name);
      const path = join(below, name);
      if (isFolder(path)) follow(path);
      else forget(path);
    });
    // The folder was taken away; one that comes in its place is another.
    watcher.on('error', () => forget(below));
    watched.set(below, watcher);
    for (const name of readdirSync(below)) {
      const path = join(below, name);
      if (isFolder(path)) follow(path);
    }
  };
  const forget = (below: string) => {
    watched.get(below)?.close();
    watched.delete(below);
  };
  follow(folder);
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}
