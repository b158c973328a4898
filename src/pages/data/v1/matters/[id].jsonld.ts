import type { APIRoute, GetStaticPaths } from 'astro';
import { dataContext, linked, matterPaths } from '../../../../data.ts';
import { matterLinked } from '../../../../exchange/index.ts';
import type { Matter } from '../../../../register/index.ts';

export const getStaticPaths = (() => matterPaths()) satisfies GetStaticPaths;

export const GET: APIRoute<{ readonly matter: Matter }> = ({ props, site }) =>
  linked(matterLinked(props.matter, dataContext(site)));
