/** What the pages below /data/v1/ share: the mappers' context and the answer a JSON address gives. */
import type { Context } from './exchange/index.ts';
import { asOf, href, register } from './site.ts';

/** Absolute addresses where the site knows its own (`SITE_URL`), else from the root. */
export function dataContext(site: URL | undefined): Context {
  return { register, asOf, url: (path) => (site ? new URL(href(path), site).href : href(path)) };
}

export function json(body: object): Response {
  return new Response(`${JSON.stringify(body, null, 1)}\n`, {
    headers: { 'content-type': 'application/json; charset=utf-8' },
  });
}
