import type { APIRoute } from 'astro';
import { dataContext, linked } from '../../../data.ts';
import { dcatJson } from '../../../exchange/index.ts';
import { countyKey } from '../../../page-keys.ts';

export const pageKey = () => countyKey('faq', 'discretion', 'decided');

export const GET: APIRoute = ({ site }) => linked(dcatJson(dataContext(site)));
