/** Which lines a pull request shows: those of the hunks of `git diff`, with their surroundings. */
import { execFileSync } from 'node:child_process';
import type { ShownLines } from './print/suggestions.ts';

/** Forges show three lines around each change. */
const CONTEXT = 3;

/** Lines that differ from a revision, of the repository in which the folder lies. */
export function shownSince(revision: string, folder: string): ShownLines {
  const args = ['-c', 'core.quotePath=false', 'diff', `--unified=${CONTEXT}`, '--no-color'];
  const named = [...args, '--no-ext-diff', '--end-of-options', revision, '--', folder];
  const diff = execFileSync('git', ['-C', folder, ...named], { maxBuffer: 512 * 1024 * 1024 });
  return shownIn(diff.toString());
}

/** Reads the headings of files and hunks: `+++ b/content/a.yaml`, `@@ -1,4 +1,5 @@`. */
export function shownIn(diff: string): ShownLines {
  const shown = new Map<string, Set<number>>();
  let lines = new Set<number>();
  let left = { removed: 0, added: 0 };
  for (const text of diff.split('\n')) {
    if (left.removed > 0 || left.added > 0) {
      if (!text.startsWith('+') && !text.startsWith('\\')) left.removed--;
      if (!text.startsWith('-') && !text.startsWith('\\')) left.added--;
      continue;
    }
    const file = /^\+\+\+ b\/(.+)$/.exec(text)?.[1];
    if (file !== undefined) {
      lines = new Set();
      shown.set(file.replace(/\t$/, ''), lines);
    }
    const hunk = /^@@ -\d+(?:,(\d+))? \+(\d+)(?:,(\d+))? @@/.exec(text);
    if (!hunk) continue;
    const [, removed = '1', start = '1', added = '1'] = hunk;
    left = { removed: Number(removed), added: Number(added) };
    for (let i = 0; i < left.added; i++) lines.add(Number(start) + i);
  }
  return shown;
}
