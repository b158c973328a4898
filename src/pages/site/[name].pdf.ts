/** Forms of a county (look.ts). Astro takes an address for a file's only if its route names the ending. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { lookPaths, lookResponse } from '../../look.ts';

export const getStaticPaths = (() => lookPaths('.pdf')) satisfies GetStaticPaths;

export const GET: APIRoute = ({ params }) => lookResponse(`${params['name']}.pdf`);
