/** What the site is, for assistants. */
import type { APIRoute } from 'astro';
import { dataContext } from '../data.ts';
import { llmsText } from '../exchange/index.ts';

export const GET: APIRoute = ({ site }) =>
  new Response(llmsText(dataContext(site)), {
    headers: { 'content-type': 'text/plain; charset=utf-8' },
  });
