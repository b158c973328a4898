/** The published holidays as a small table, fetched by the calculator when it is first used. */
import type { APIRoute } from 'astro';
import { HOLIDAYS } from '../../answers/index.ts';

export const GET: APIRoute = () =>
  new Response(JSON.stringify(HOLIDAYS), {
    headers: { 'content-type': 'application/json; charset=utf-8' },
  });
