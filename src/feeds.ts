/** What the addresses of feeds and calendars of changes share. */
import { hasDecided } from './answers/index.ts';
import { answer, dataContext } from './data.ts';
import { changesIcs, decidedFeedText, FEEDS, type FeedFormat, feedText } from './exchange/index.ts';
import { countyKey } from './page-keys.ts';
import type { Town } from './register/index.ts';
import { asOf, href, register } from './site.ts';

export function feedResponse(format: FeedFormat, site: URL | undefined, town?: Town): Response {
  return answer(format === 'json' ? 'feed' : format, feedText(format, dataContext(site), town));
}

export interface FeedProps {
  readonly format: FeedFormat;
}

/** Feeds of decisions in files that end so. */
export function decidedFeeds(ending: 'xml' | 'json') {
  return Object.keys(hasDecided(register, asOf) ? FEEDS : {}).flatMap((format) => {
    const [feed, end] = FEEDS[format as FeedFormat].file.split('.');
    return end === ending
      ? [{ params: { feed }, props: { format }, cacheKey: countyKey('decided') }]
      : [];
  });
}

export function decidedFeedResponse(format: FeedFormat, site: URL | undefined): Response {
  return answer(format === 'json' ? 'feed' : format, decidedFeedText(format, dataContext(site)));
}

export function icsResponse(site: URL | undefined, town?: Town): Response {
  return answer('ics', changesIcs(dataContext(site), town));
}

/** Address that a phone subscribes to with one tap; undefined where the site does not know its own. */
export function webcal(path: string, site: URL | undefined): string | undefined {
  return site && new URL(href(path), site).href.replace(/^https?:/, 'webcal:');
}
