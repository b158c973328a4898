import type { APIRoute } from 'astro';
import { dataContext, json } from '../../../data.ts';
import { lawsJson } from '../../../exchange/index.ts';

export const GET: APIRoute = ({ site }) => json(lawsJson(dataContext(site)));
