import type { APIRoute } from 'astro';
import { dataContext } from '../../../data.ts';
import { dcatJson } from '../../../exchange/index.ts';

export const GET: APIRoute = ({ site }) =>
  new Response(`${JSON.stringify(dcatJson(dataContext(site)), null, 1)}\n`, {
    headers: { 'content-type': 'application/ld+json; charset=utf-8' },
  });
