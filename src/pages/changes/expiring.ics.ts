/** What runs out unless somebody renews it, for the county office's calendar. */
import type { APIRoute } from 'astro';
import { dataContext } from '../../data.ts';
import { expiriesIcs } from '../../exchange/index.ts';
import { calendarResponse } from '../../feeds.ts';

export const GET: APIRoute = ({ site }) => calendarResponse(expiriesIcs(dataContext(site)));
