/** sitemap.xml for search engines: every page that may be found (sitemaps.org 0.9). */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Place } from './entry.ts';

/** A site that does not know its own address has none, because entries must be whole addresses. */
export function writeSitemap(out: string, { base, url }: Place, files: readonly string[]): void {
  if (!url) return;
  const addresses = files
    .filter((file) => file.endsWith('index.html'))
    .filter(
      (file) => !readFileSync(join(out, file), 'utf8').includes('name="robots" content="noindex"'),
    )
    .map((file) => new URL(`${base}${file.replace(/index\.html$/, '')}`, url).href);
  const entries = addresses.map(
    (address) => `<url><loc>${address.replaceAll('&', '&amp;')}</loc></url>\n`,
  );
  const head = '<?xml version="1.0" encoding="UTF-8"?>\n';
  const set = `<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${entries.join('')}</urlset>\n`;
  writeFileSync(join(out, 'sitemap.xml'), head + set);
}
