import type { APIRoute } from 'astro';
import { dataContext, json } from '../../../data.ts';
import { statsJson } from '../../../exchange/index.ts';

export const GET: APIRoute = ({ site }) => json(statsJson(dataContext(site)));
