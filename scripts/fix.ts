/** Applies mechanical corrections to files: one line each, everything else stays byte for byte. */
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Edit, Problem } from '../src/register/index.ts';

/** Writes the corrections of these problems; at most one per line. Returns how many were written. */
export function applyFixes(problems: readonly Problem[], contentFolder: string): number {
  const edits = problems.flatMap((problem) => (problem.fix ? [problem.fix] : []));
  let written = 0;
  for (const [file, own] of Map.groupBy(edits, (edit) => edit.file)) {
    // Files in messages are relative to the folder that holds the content folder.
    const path = join(dirname(contentFolder), file);
    const before = readFileSync(path, 'utf8');
    const firstOfLine = own.filter((edit, i) => own.findIndex((e) => e.line === edit.line) === i);
    writeFileSync(path, editLines(before, firstOfLine));
    written += firstOfLine.length;
  }
  return written;
}

/** The text with some lines replaced or gone; line ends stay as they are. */
export function editLines(text: string, edits: readonly Edit[]): string {
  const byLine = new Map(edits.map((edit) => [edit.line, edit]));
  const lines = text.split(/(?<=\n)/);
  return lines
    .map((line, i) => {
      const edit = byLine.get(i + 1);
      if (!edit) return line;
      if (edit.replacement === undefined) return '';
      const end = /\r?\n$/.exec(line)?.[0] ?? '';
      return `${edit.replacement}${end}`;
    })
    .join('');
}
