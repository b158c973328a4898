import type { APIRoute } from 'astro';
import { dataContext, json } from '../../../data.ts';
import { faqJson } from '../../../exchange/index.ts';

export const GET: APIRoute = ({ site }) => json(faqJson(dataContext(site)));
