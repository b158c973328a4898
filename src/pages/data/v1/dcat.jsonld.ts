import type { APIRoute } from 'astro';
import { dataContext, linked } from '../../../data.ts';
import { dcatJson } from '../../../exchange/index.ts';

export const GET: APIRoute = ({ site }) => linked(dcatJson(dataContext(site)));
