/** Which names stand in which file of the place finder. */
import type { APIRoute } from 'astro';
import { tables } from '../../tables.ts';

export const GET: APIRoute = () => {
  const { version, from } = tables();
  return Response.json({ version, from });
};
