import type { APIRoute } from 'astro';
import { dataContext, json } from '../../../data.ts';
import { inspectionsJson } from '../../../exchange/index.ts';

export const GET: APIRoute = ({ site }) => json(inspectionsJson(dataContext(site)));
