import type { APIRoute, GetStaticPaths } from 'astro';
import { dataContext, json, matterPaths } from '../../../../data.ts';
import { matterDetailJson } from '../../../../exchange/index.ts';
import type { Matter } from '../../../../register/index.ts';

export const getStaticPaths = (() => matterPaths()) satisfies GetStaticPaths;

export const GET: APIRoute<{ readonly matter: Matter }> = ({ props, site }) =>
  json(matterDetailJson(props.matter, dataContext(site)));
