/** What the addresses of feeds and calendars of changes share. */
import { dataContext } from './data.ts';
import { changesIcs, FEEDS, type FeedFormat, feedText } from './exchange/index.ts';
import { countyKey } from './page-keys.ts';
import type { Town } from './register/index.ts';
import { register } from './site.ts';

/** Every town has its own, merged ones too: a subscription must not end in an error. */
export const townPaths = () =>
  [...register.towns.values()].map((town) => ({
    params: { town: town.id },
    props: { town },
    cacheKey: countyKey(),
  }));

export function feedResponse(format: FeedFormat, site: URL | undefined, town?: Town): Response {
  return new Response(feedText(format, dataContext(site), town), {
    headers: { 'content-type': `${FEEDS[format].type}; charset=utf-8` },
  });
}

export function icsResponse(site: URL | undefined, town?: Town): Response {
  return calendarResponse(changesIcs(dataContext(site), hostOf(site), town));
}

export function calendarResponse(text: string): Response {
  return new Response(text, { headers: { 'content-type': 'text/calendar; charset=utf-8' } });
}

/** Part of a calendar's ids. `invalid` is reserved (RFC 2606): a site that does not know its address claims no other's. */
export function hostOf(site: URL | undefined): string {
  return site?.host ?? 'quanze.invalid';
}
