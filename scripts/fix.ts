/** Applies mechanical corrections to files; everything else stays byte for byte. */
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { applyEdits, type Problem } from '../src/register/index.ts';

/** The reader drops a byte order mark, so columns are counted without it. */
const BYTE_ORDER_MARK = '\ufeff';

/** Writes the corrections of these problems. Returns how many were written. */
export function applyFixes(problems: readonly Problem[], contentFolder: string): number {
  const edits = problems.flatMap((problem) => (problem.fix ? [problem.fix] : []));
  let written = 0;
  for (const [file, own] of Map.groupBy(edits, (edit) => edit.file)) {
    // Files in messages are relative to the folder that holds the content folder.
    const path = join(dirname(contentFolder), file);
    const before = readFileSync(path, 'utf8');
    const mark = before.startsWith(BYTE_ORDER_MARK) ? BYTE_ORDER_MARK : '';
    const { text, applied } = applyEdits(before.slice(mark.length), own);
    writeFileSync(path, mark + text);
    written += applied;
  }
  return written;
}
