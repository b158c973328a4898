import type { APIRoute } from 'astro';
import { dataContext, json } from '../../../data.ts';
import { statsJson } from '../../../exchange/index.ts';
import { countyKey } from '../../../page-keys.ts';

export const pageKey = () => countyKey('decided', 'discretion');

export const GET: APIRoute = ({ site }) => json(statsJson(dataContext(site)));
