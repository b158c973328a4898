import type { APIRoute } from 'astro';
import { dataContext, linked } from '../../../data.ts';
import { dcatJson } from '../../../exchange/index.ts';
import { contentKey } from '../../../page-keys.ts';

export const pageKey = contentKey;

export const GET: APIRoute = ({ site }) => linked(dcatJson(dataContext(site)));
