import type { APIRoute } from 'astro';
import { dataContext, json } from '../../../data.ts';
import { coverageJson } from '../../../exchange/index.ts';

export const GET: APIRoute = ({ site }) => json(coverageJson(dataContext(site)));
