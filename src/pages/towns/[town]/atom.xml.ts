import type { APIRoute, GetStaticPaths } from 'astro';
import { townPaths } from '../../../data.ts';
import { feedResponse } from '../../../feeds.ts';
import type { Town } from '../../../register/index.ts';

export const getStaticPaths = (() => townPaths('town')) satisfies GetStaticPaths;

export const GET: APIRoute<{ readonly town: Town }> = ({ props, site }) =>
  feedResponse('atom', site, props.town);
