import type { APIRoute } from 'astro';
import { feedResponse } from '../feeds.ts';

export const GET: APIRoute = ({ site }) => feedResponse('json', site);
