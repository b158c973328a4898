import type { APIRoute } from 'astro';
import { dataContext, json } from '../../../data.ts';
import { indexJson } from '../../../exchange/index.ts';

export const GET: APIRoute = ({ site }) => json(indexJson(dataContext(site)));
