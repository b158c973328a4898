import type { APIRoute, GetStaticPaths } from 'astro';
import { dataContext, json, townPaths } from '../../../../data.ts';
import { townDetailJson } from '../../../../exchange/index.ts';
import type { Town } from '../../../../register/index.ts';

export const getStaticPaths = (() => townPaths('id')) satisfies GetStaticPaths;

export const GET: APIRoute<{ readonly town: Town }> = ({ props, site }) =>
  json(townDetailJson(props.town, dataContext(site)));
