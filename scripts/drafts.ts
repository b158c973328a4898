/** The drafts of a county: records on their way to publication, below `content/drafts/`. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { TextFile } from '../src/editing/index.ts';
import { DRAFTS, isStray } from '../src/register/folder.ts';

/** All of them, by the paths they would be published at. */
export function readDrafts(content: string): TextFile[] {
  const folder = join(content, DRAFTS);
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.yaml') && !isStray(basename(path)))
    .sort()
    .map((path) => ({
      path: path.replaceAll('\\', '/'),
      text: readFileSync(join(folder, path), 'utf8'),
    }));
}
