import type { APIRoute } from 'astro';
import { dataContext, json } from '../../../data.ts';
import { decisionsJson } from '../../../exchange/index.ts';

export const GET: APIRoute = ({ site }) => json(decisionsJson(dataContext(site)));
