/** sitemap.xml for search engines: every page that may be found (sitemaps.org 0.9). */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Listing, Place } from './entry.ts';
import type { Output } from './output.ts';
import { fileOf } from './render.ts';

/** How Base.astro marks what search engines should leave alone. */
const NOINDEX = 'name="robots" content="noindex"';

/** A site that does not know its own address has none, because entries must be whole addresses. */
export function putSitemap(out: Output, { base, url }: Place, list: readonly Listing[]): void {
  if (!url) return;
  const mayBeFound = (path: string) =>
    path.endsWith('/') &&
    path !== '/404/' &&
    !readFileSync(join(out.folder, fileOf(path)), 'utf8').includes(NOINDEX);
  const addresses = list
    .map(({ path }) => path)
    .filter(mayBeFound)
    .map((path) => new URL(base.replace(/\/$/, path), url).href)
    .sort();
  const entries = addresses.map(
    (address) => `<url><loc>${address.replaceAll('&', '&amp;')}</loc></url>\n`,
  );
  const head = '<?xml version="1.0" encoding="UTF-8"?>\n';
  const set = `<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${entries.join('')}</urlset>\n`;
  out.put('sitemap.xml', head + set);
}
