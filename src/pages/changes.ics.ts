/** Coming changes of the whole county. */
import type { APIRoute } from 'astro';
import { icsResponse } from '../feeds.ts';

export const GET: APIRoute = ({ site }) => icsResponse(site);
