/** Every page and file of one county, rendered by the compiled site. */
import type { Reading } from '../../src/register/index.ts';
import type * as Entry from './entry.ts';
import type { Listing, Place } from './entry.ts';
import type { KeptTexts } from './kept.ts';
import type { Output } from './output.ts';

/** An open site, whose pages can be written one by one. */
export interface Renderer {
  /** All addresses: files first, then pages, so that two who begin at both ends have different work. */
  list(): Promise<readonly Listing[]>;
  write(listing: Listing): Promise<void>;
}

/** `entry` is what the compiled entry.ts exports. */
export function openRenderer(
  entry: typeof Entry,
  reading: Reading,
  place: Place,
  content: string,
  texts: KeptTexts,
  out: Output,
): Renderer {
  const site = entry.openSite(reading, place, content, texts.find);
  return {
    list: async () =>
      (await site.list()).toSorted((a, b) => Number(isPage(a.path)) - Number(isPage(b.path))),
    async write({ path, route }) {
      out.put(fileOf(path), await bytesOf(path, await site.render(path, route)));
    },
  };
}

const isPage = (path: string) => path.endsWith('/');

/** A page stands in a folder of its own, as `trailingSlash` and hosts want it; only 404 is a file to them. */
export function fileOf(path: string): string {
  if (path === '/404/') return '404.html';
  return path.slice(1).replace(/(^|\/)$/, '$1index.html');
}

async function bytesOf(path: string, response: Response): Promise<Buffer> {
  // Astro has printed the error already. 404 is the right status for the 404 page itself.
  if (!response.ok && path !== '/404/')
    throw new Error(`${path} 没有做出来：程序出了错，不是内容的错`);
  return Buffer.from(await response.arrayBuffer());
}
