import type { APIRoute } from 'astro';
import { dataContext, json } from '../../../data.ts';
import { requestsJson } from '../../../exchange/index.ts';

export const GET: APIRoute = ({ site }) => json(requestsJson(dataContext(site)));
