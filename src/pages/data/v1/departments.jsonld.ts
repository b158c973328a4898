import type { APIRoute } from 'astro';
import { dataContext, linked } from '../../../data.ts';
import { departmentsLinked } from '../../../exchange/index.ts';

export const GET: APIRoute = ({ site }) => linked(departmentsLinked(dataContext(site)));
