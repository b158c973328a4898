import type { APIRoute, GetStaticPaths } from 'astro';
import { dataContext, json } from '../../../../data.ts';
import { changeMonths, monthJson } from '../../../../exchange/index.ts';
import { countyKey } from '../../../../page-keys.ts';
import { asOf, register } from '../../../../site.ts';

export const getStaticPaths = (() =>
  changeMonths({ register, asOf }).map(({ month }) => ({
    params: { month },
    props: { month },
    cacheKey: countyKey(),
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ readonly month: string }> = ({ props, site }) =>
  json(monthJson(dataContext(site), props.month));
