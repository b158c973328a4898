import type { APIRoute } from 'astro';
import { dataContext, json } from '../../../data.ts';
import { townsJson } from '../../../exchange/index.ts';

export const GET: APIRoute = ({ site }) => json(townsJson(dataContext(site)));
