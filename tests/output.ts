/** A built site as its builder holds it (scripts/building/output.ts). */
import { hash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { filesIn } from '../scripts/building/assets.ts';
import { type Output, openOutput } from '../scripts/building/output.ts';

/** A folder that lasts as long as the test. */
export function freshFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'quanze-output-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** An output that holds these files and nothing else. */
export function outputOf(files: Readonly<Record<string, string>>): Output {
  const folder = freshFolder();
  const output = openOutput(folder, folder);
  for (const [path, text] of Object.entries(files)) output.put(path, text);
  return output;
}

/** An output for a site that stands already. */
export function outputAt(folder: string): Output {
  const output = openOutput(folder, folder);
  for (const path of filesIn(folder)) {
    const bytes = readFileSync(join(folder, path));
    output.adopt([[path, { hash: hash('sha256', bytes).slice(0, 32), size: bytes.length }]]);
  }
  return output;
}
