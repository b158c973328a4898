/** The site's code, compiled for any county and any sub-path: what builds render with, wherever it was compiled. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ownDay } from '../../src/register/own-day.ts';
import type { Day } from '../../src/schema/index.ts';
import { engineFolder, packaged } from '../engine.ts';
import { NO_PROGRESS } from '../progress.ts';
import type * as Entry from './entry.ts';

/** Stands for the sub-path in compiled styles and scripts, until they are copied (assets.ts). */
export const ANY_BASE = '/quanze-any-base/';
/** Stands for the version in the compiled service worker, until it is written (offline.ts). */
export const ANY_VERSION = 'QUANZE_VERSION';

export interface CompiledSite {
  /** Hash of all code. */
  readonly key: string;
  /** The compiled entry.ts. */
  readonly entry: string;
  /** Folder of styles, scripts and what stands in `public/`; `ANY_BASE` is still in them. */
  readonly assets: string;
  /** The service worker, with `ANY_VERSION` in it. */
  readonly worker: string;
  /** File with the script of an archive copy. */
  readonly portable: string;
}

/** The one in the package; a repository compiles unless this very code was compiled before. */
export async function compiledSite(steps = NO_PROGRESS): Promise<CompiledSite> {
  if (packaged !== undefined) return compiledIn(join(engineFolder, 'site'), packaged);
  const { compileOnce } = await import('./compile.ts');
  const { folder, key } = await compileOnce(steps);
  return compiledIn(folder, key);
}

function compiledIn(folder: string, key: string): CompiledSite {
  const server = join(folder, 'server');
  const entry = readdirSync(server).find((name) => name.startsWith('prerender-entry.'));
  if (!entry) throw new Error(`no entry in ${server}`);
  return {
    key,
    entry: join(server, entry),
    assets: join(folder, 'assets'),
    worker: readFileSync(join(folder, 'sw.js'), 'utf8'),
    portable: join(folder, 'portable.js'),
  };
}

/** What entry.ts exports, compiled, for content on a day: src/settings.ts reads them when it is loaded. */
export function entryOf(
  { entry }: CompiledSite,
  { content, today }: { readonly content: string; readonly today: Day },
): Promise<typeof Entry> {
  process.env['QUANZE_CONTENT'] = content;
  // The demonstration's own day is left to src/settings.ts: only where nothing else set the day do pages take it for
  // their reader's day, too.
  if (today !== ownDay(content)) process.env['QUANZE_TODAY'] = today;
  return import(pathToFileURL(entry).href);
}
