import type { APIRoute } from 'astro';
import { dataContext, json } from '../../../data.ts';
import { mattersJson } from '../../../exchange/index.ts';
import { contentKey } from '../../../page-keys.ts';

export const pageKey = contentKey;

export const GET: APIRoute = ({ site }) => json(mattersJson(dataContext(site)));
