import type { APIRoute } from 'astro';
import { dataContext, json } from '../../../data.ts';
import { proceduresJson } from '../../../exchange/index.ts';

export const GET: APIRoute = ({ site }) => json(proceduresJson(dataContext(site)));
