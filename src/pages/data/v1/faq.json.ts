import type { APIRoute } from 'astro';
import { dataContext, json } from '../../../data.ts';
import { faqJson } from '../../../exchange/index.ts';
import { countyKey } from '../../../page-keys.ts';

export const pageKey = () => countyKey('faq');

export const GET: APIRoute = ({ site }) => json(faqJson(dataContext(site)));
