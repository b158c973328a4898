/** Applies mechanical corrections to files; everything else stays byte for byte. */
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { corrected } from '../src/editing/index.ts';
import type { Problem } from '../src/register/index.ts';

/** The reader drops a byte order mark, so places are counted without it. */
const BYTE_ORDER_MARK = '\ufeff';

/** Writes the corrections of these problems. Returns how many were written. */
export function applyFixes(problems: readonly Problem[], contentFolder: string): number {
  const fixes = problems.flatMap((problem) => (problem.fix ? [problem.fix] : []));
  let written = 0;
  for (const [file, own] of Map.groupBy(fixes, (fix) => fix.file)) {
    // Files in messages are relative to the folder that holds the content folder.
    const whole = join(dirname(contentFolder), file);
    const before = readFileSync(whole, 'utf8');
    const mark = before.startsWith(BYTE_ORDER_MARK) ? BYTE_ORDER_MARK : '';
    const path = file.slice(file.indexOf('/') + 1);
    const { text, applied } = corrected({ path, text: before.slice(mark.length) }, own);
    writeFileSync(whole, mark + text);
    written += applied;
  }
  return written;
}
