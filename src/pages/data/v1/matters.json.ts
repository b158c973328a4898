import type { APIRoute } from 'astro';
import { dataContext, json } from '../../../data.ts';
import { mattersJson } from '../../../exchange/index.ts';

export const GET: APIRoute = ({ site }) => json(mattersJson(dataContext(site)));
