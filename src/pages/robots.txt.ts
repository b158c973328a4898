import type { APIRoute } from 'astro';
import { href } from '../site.ts';

/** Everything may be read; where the site knows its own address it also names the sitemap. */
export const GET: APIRoute = ({ site }) => {
  const map = site ? [`Sitemap: ${new URL(href('/sitemap.xml'), site).href}`] : [];
  return new Response(['User-agent: *', 'Allow: /', ...map, ''].join('\n'), {
    headers: { 'content-type': 'text/plain; charset=utf-8' },
  });
};
