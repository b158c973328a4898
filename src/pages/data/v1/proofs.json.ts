import type { APIRoute } from 'astro';
import { dataContext, json } from '../../../data.ts';
import { proofsJson } from '../../../exchange/index.ts';

export const GET: APIRoute = ({ site }) => json(proofsJson(dataContext(site)));
