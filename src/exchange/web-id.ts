/** Names of feeds, entries and events that nobody else on the web gives, and that stay. */
import { createHash } from 'node:crypto';
import type { Context } from './json.ts';

/** RFC 9562, 6.6: the namespace of addresses. */
const ADDRESSES = Buffer.from('6ba7b8119dad11d180b400c04fd430c8', 'hex');
/** `invalid` is reserved (RFC 2606): a site that does not know its address claims no other's. */
export const NOWHERE = 'https://quanze.invalid';

/**
 * A UUID of version 5, made from host, sub-path and county, so that counties under one host share none, and from what
 * names the thing within the county. Whether the site is reached by http or https makes no difference.
 */
export function webId({ register, url }: Pick<Context, 'register' | 'url'>, ...name: string[]) {
  const { host, pathname } = new URL(url('/'), NOWHERE);
  const address = `//${host}${pathname}#${[register.site.county, ...name].join('/')}`;
  const hash = createHash('sha1').update(ADDRESSES).update(address).digest().subarray(0, 16);
  hash[6] = ((hash[6] ?? 0) & 0x0f) | 0x50;
  hash[8] = ((hash[8] ?? 0) & 0x3f) | 0x80;
  return hash.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
