/** JSON of published decisions; a county that published none has none. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { decidedFeedResponse, decidedFeeds, type FeedProps } from '../../feeds.ts';

export const getStaticPaths = (() => decidedFeeds('json')) satisfies GetStaticPaths;

export const GET: APIRoute<FeedProps> = ({ site, props }) =>
  decidedFeedResponse(props.format, site);
