import type { APIRoute } from 'astro';
import { dataContext, json } from '../../../data.ts';
import { toolsJson } from '../../../exchange/index.ts';

export const GET: APIRoute = ({ site }) => json(toolsJson(dataContext(site)));
