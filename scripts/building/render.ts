/** Every page and file of one county, rendered by the compiled site. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Reading } from '../../src/register/index.ts';
import type { CompiledSite } from './compile.ts';
import type { openSite, Place } from './entry.ts';
import { keptFile } from './kept.ts';

/** Writes all pages of `reading` into the folder `out`. Returns their paths below it, in the order of the site. */
export async function renderSite(
  compiled: CompiledSite,
  reading: Reading,
  place: Place,
  out: string,
): Promise<string[]> {
  // What was checked is what is published: src/site.ts takes this reading and makes none of its own.
  Object.assign(globalThis, { quanzeReader: () => reading, quanzeBase: place.base });
  const site = (await import(compiled.entry)) as { openSite: typeof openSite };
  const pages = await site.openSite(place);
  const files: string[] = [];
  for (const { path, key, render } of pages) {
    const bytes = async () => bytesOf(path, await render());
    const file = fileOf(path);
    const target = join(out, file);
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(
      target,
      await (key === undefined ? bytes() : keptFile([compiled.key, path, key], bytes)),
    );
    files.push(file);
  }
  return files;
}

/** A page stands in a folder of its own, as `trailingSlash` and hosts want it; only 404 is a file to them. */
function fileOf(path: string): string {
  if (path === '/404/') return '404.html';
  return path.slice(1).replace(/(^|\/)$/, '$1index.html');
}

async function bytesOf(path: string, response: Response): Promise<Buffer> {
  // The page for addresses that do not exist says so with its status, too.
  if (!response.ok && path !== '/404/') throw new Error(`${path}: ${response.status}`);
  return Buffer.from(await response.arrayBuffer());
}
