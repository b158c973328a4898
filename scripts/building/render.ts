/** Every page and file of one county, rendered by the compiled site. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Reading } from '../../src/register/index.ts';
import type { CompiledSite } from './compile.ts';
import type { openSite, Place } from './entry.ts';
import { keptFile } from './kept.ts';

/** What is rendered, and into which folder. */
export interface Rendering {
  readonly compiled: CompiledSite;
  readonly reading: Reading;
  readonly place: Place;
  readonly out: string;
}

/**
 * Writes the pages whose turn it is: `turn` gives the number of the next page nobody has taken, so that two threads
 * can share one site (second-thread.ts). Returns the paths of all pages, in the order of the site.
 */
export async function renderPages(
  { compiled, reading, place, out }: Rendering,
  turn: () => number,
): Promise<string[]> {
  // What was checked is what is published: src/site.ts takes this reading and makes none of its own.
  Object.assign(globalThis, { quanzeReader: () => reading, quanzeBase: place.base });
  const site = (await import(compiled.entry)) as { openSite: typeof openSite };
  const pages = await site.openSite(place);
  for (let page = pages[turn()]; page; page = pages[turn()]) {
    const { path, key, render } = page;
    const target = join(out, fileOf(path));
    const bytes = async () => bytesOf(path, await render());
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(
      target,
      await (key === undefined ? bytes() : keptFile([compiled.key, path, key], bytes)),
    );
  }
  return pages.map(({ path }) => fileOf(path));
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
