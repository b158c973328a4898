import type { APIRoute } from 'astro';
import { dataContext, json } from '../../../data.ts';
import { openApi } from '../../../exchange/index.ts';

export const GET: APIRoute = ({ site }) => json(openApi(dataContext(site)));
