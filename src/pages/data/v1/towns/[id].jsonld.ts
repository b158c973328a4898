import type { APIRoute, GetStaticPaths } from 'astro';
import { dataContext, linked, townPaths } from '../../../../data.ts';
import { townLinked } from '../../../../exchange/index.ts';
import type { Town } from '../../../../register/index.ts';

export const getStaticPaths = (() => townPaths('id')) satisfies GetStaticPaths;

export const GET: APIRoute<{ readonly town: Town }> = ({ props, site }) =>
  linked(townLinked(props.town, dataContext(site)));
