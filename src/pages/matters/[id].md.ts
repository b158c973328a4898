import type { APIRoute, GetStaticPaths } from 'astro';
import { answer, dataContext, matterPaths } from '../../data.ts';
import { matterTwin } from '../../exchange/index.ts';
import type { Matter } from '../../register/index.ts';

export const getStaticPaths = (() => matterPaths()) satisfies GetStaticPaths;

export const GET: APIRoute<{ readonly matter: Matter }> = ({ props, site }) =>
  answer('md', matterTwin(props.matter, dataContext(site)));
