import type { APIRoute } from 'astro';
import { dataContext, json } from '../../../data.ts';
import { leniencyJson } from '../../../exchange/index.ts';
import { countyKey } from '../../../page-keys.ts';

export const pageKey = () => countyKey('discretion');

export const GET: APIRoute = ({ site }) => json(leniencyJson(dataContext(site)));
