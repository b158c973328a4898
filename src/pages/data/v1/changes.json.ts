import type { APIRoute } from 'astro';
import { dataContext, json } from '../../../data.ts';
import { changesJson } from '../../../exchange/index.ts';

export const GET: APIRoute = ({ site }) => json(changesJson(dataContext(site)));
