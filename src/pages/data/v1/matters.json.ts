import type { APIRoute } from 'astro';
import { dataContext, json } from '../../../data.ts';
import { mattersJson } from '../../../exchange/index.ts';
import { countyKey } from '../../../page-keys.ts';

export const pageKey = () => countyKey('spokenAs', 'summary', 'source');

export const GET: APIRoute = ({ site }) => json(mattersJson(dataContext(site)));
