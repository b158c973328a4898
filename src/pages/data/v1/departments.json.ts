import type { APIRoute } from 'astro';
import { dataContext, json } from '../../../data.ts';
import { departmentsJson } from '../../../exchange/index.ts';

export const GET: APIRoute = ({ site }) => json(departmentsJson(dataContext(site)));
