import type { APIRoute, GetStaticPaths } from 'astro';
import { feedResponse, townPaths } from '../../../feeds.ts';
import type { Town } from '../../../register/index.ts';

export const getStaticPaths = townPaths satisfies GetStaticPaths;

export const GET: APIRoute<{ readonly town: Town }> = ({ props, site }) =>
  feedResponse('json', site, props.town);
