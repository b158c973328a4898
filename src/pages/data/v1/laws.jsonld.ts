import type { APIRoute } from 'astro';
import { dataContext, linked } from '../../../data.ts';
import { lawsLinked } from '../../../exchange/index.ts';

export const GET: APIRoute = ({ site }) => linked(lawsLinked(dataContext(site)));
