import type { APIRoute } from 'astro';
import { dataContext, json } from '../../../data.ts';
import { indexJson } from '../../../exchange/index.ts';
import { contentHash, contentKey } from '../../../page-keys.ts';

export const pageKey = contentKey;

export const GET: APIRoute = ({ site }) => json(indexJson(dataContext(site), contentHash()));
