import type { APIRoute, GetStaticPaths } from 'astro';
import { dataContext, linked } from '../../../../data.ts';
import { townLinked } from '../../../../exchange/index.ts';
import { countyKey } from '../../../../page-keys.ts';
import type { Town } from '../../../../register/index.ts';
import { register } from '../../../../site.ts';

export const getStaticPaths = (() =>
  [...register.towns.values()].map((town) => ({
    params: { id: town.id },
    props: { town },
    cacheKey: countyKey(),
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ readonly town: Town }> = ({ props, site }) =>
  linked(townLinked(props.town, dataContext(site)));
