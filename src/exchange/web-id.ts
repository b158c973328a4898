/** Names of feeds, entries and events that nobody else on the web gives, and that stay. */
import type { Context } from './json.ts';

/** `invalid` is reserved (RFC 2606): a site that does not know its address claims no other's. */
export const NOWHERE = 'https://quanze.invalid';

/**
 * A `tag:` address (RFC 4151) of host, sub-path and county, so that counties under one host share none, and of what
 * names the thing within the county. Whether the site is reached by http or https makes no difference.
 */
export function webId({ register, url }: Pick<Context, 'register' | 'url'>, ...name: string[]) {
  const { host, pathname } = new URL(url('/'), NOWHERE);
  const own = [register.site.county, ...name].map(encodeURIComponent).join('/');
  return `tag:${host},2026:${pathname}${own}`;
}
