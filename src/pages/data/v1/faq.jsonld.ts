import type { APIRoute } from 'astro';
import { dataContext, linked } from '../../../data.ts';
import { faqLinked } from '../../../exchange/index.ts';

export const GET: APIRoute = ({ site }) => linked(faqLinked(dataContext(site)));
