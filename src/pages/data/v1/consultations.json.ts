import type { APIRoute } from 'astro';
import { dataContext, json } from '../../../data.ts';
import { consultationsJson } from '../../../exchange/index.ts';

export const GET: APIRoute = ({ site }) => json(consultationsJson(dataContext(site)));
