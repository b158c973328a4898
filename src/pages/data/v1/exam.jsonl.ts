import type { APIRoute } from 'astro';
import { dataContext } from '../../../data.ts';
import { examLines } from '../../../exchange/index.ts';
import { countyKey } from '../../../page-keys.ts';

export const pageKey = () => countyKey('discretion');

export const GET: APIRoute = ({ site }) =>
  new Response(
    examLines(dataContext(site))
      .map((line) => `${JSON.stringify(line)}\n`)
      .join(''),
    { headers: { 'content-type': 'application/jsonl; charset=utf-8' } },
  );
