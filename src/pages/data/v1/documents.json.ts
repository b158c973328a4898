import type { APIRoute } from 'astro';
import { dataContext, json } from '../../../data.ts';
import { documentsJson } from '../../../exchange/index.ts';

export const GET: APIRoute = ({ site }) => json(documentsJson(dataContext(site)));
