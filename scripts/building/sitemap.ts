/** sitemap.xml for search engines: every page that may be found (sitemaps.org 0.9). */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Listing, Place } from './entry.ts';
import type { Output } from './output.ts';
import { fileOf } from './render.ts';

/** How Base.astro marks what search engines should leave alone. */
const NOINDEX = 'name="robots" content="noindex"';
/** How SiteFooter.astro says since when a page holds: the day of its last real change. */
const SINCE = /<page-span [^>]*data-from="(\d{4}-\d{2}-\d{2})"/;

/** A site that does not know its own address has none, because entries must be whole addresses. */
export function putSitemap(
  out: Output,
  { base, url }: Place,
  list: readonly Pick<Listing, 'path'>[],
): void {
  if (!url) return;
  const entries = list
    .map(({ path }) => path)
    .filter((path) => path.endsWith('/') && path !== '/404/')
    .sort()
    .flatMap((path) => {
      const html = readFileSync(join(out.folder, fileOf(path)), 'utf8');
      if (html.includes(NOINDEX)) return [];
      const address = new URL(base.replace(/\/$/, path), url).href.replaceAll('&', '&amp;');
      const changed = SINCE.exec(html)?.[1];
      const lastmod = changed ? `<lastmod>${changed}</lastmod>` : '';
      return `<url><loc>${address}</loc>${lastmod}</url>\n`;
    });
  const head = '<?xml version="1.0" encoding="UTF-8"?>\n';
  const set = `<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${entries.join('')}</urlset>\n`;
  out.put('sitemap.xml', head + set);
}
