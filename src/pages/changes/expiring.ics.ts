/** What runs out unless somebody renews it, for the county office's calendar. */
import type { APIRoute } from 'astro';
import { answer, dataContext } from '../../data.ts';
import { expiriesIcs } from '../../exchange/index.ts';

export const GET: APIRoute = ({ site }) => answer('ics', expiriesIcs(dataContext(site)));
