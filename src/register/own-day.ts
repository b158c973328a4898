/** The day a demonstration speaks for, known before its content is read. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { type Day, isDay } from '../schema/index.ts';

/**
 * `today` of the folder's site.yaml where it says `demo: true`; undefined for every other county, and where the file
 * cannot be read: reading the content reports that with its line.
 */
export function ownDay(folder: string): Day | undefined {
  try {
    const text = readFileSync(join(folder, 'site.yaml'), 'utf8');
    if (!/\bdemo\b/.test(text)) return undefined;
    // Every command asks this first, several times: the two fields are read alone where they stand as they should.
    const lines = text.match(/^(?:demo|today): *[^\s#].*/gm) ?? [];
    const site: unknown = parse(lines.length === 2 ? lines.join('\n') : text);
    if (typeof site !== 'object' || site === null) return undefined;
    const { demo, today } = site as { readonly demo?: unknown; readonly today?: unknown };
    return demo === true && typeof today === 'string' && isDay(today) ? today : undefined;
  } catch {
    return undefined;
  }
}
