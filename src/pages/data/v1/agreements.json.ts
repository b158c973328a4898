import type { APIRoute } from 'astro';
import { dataContext, json } from '../../../data.ts';
import { agreementsJson } from '../../../exchange/index.ts';

export const GET: APIRoute = ({ site }) => json(agreementsJson(dataContext(site)));
