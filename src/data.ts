/** What the pages below /data/v1/ share: the mappers' context and the answer a JSON address gives. */
import type { Context } from './exchange/index.ts';
import { asOf, href, register } from './site.ts';

/** Absolute addresses where the site knows its own (`SITE_URL`), else from the root. */
export function dataContext(site: URL | undefined): Context {
  return { register, asOf, url: (path) => (site ? new URL(href(path), site).href : href(path)) };
}

/** A JSON address. Data for people is indented; `compact` is for files that phones load. */
export function json(body: object, form: 'indented' | 'compact' = 'indented'): Response {
  return new Response(`${JSON.stringify(body, null, form === 'compact' ? 0 : 1)}\n`, {
    headers: { 'content-type': 'application/json; charset=utf-8' },
  });
}
