/** The published holidays as a small table, fetched by the calculator when it is first used. */
import type { APIRoute } from 'astro';
import { HOLIDAYS } from '../../answers/index.ts';
import { answer } from '../../data.ts';

export const GET: APIRoute = () => answer('json', JSON.stringify(HOLIDAYS));
