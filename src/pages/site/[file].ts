/** A county's own style sheet and pictures. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { lookFile, lookFiles } from '../../look.ts';

export const getStaticPaths = (() =>
  lookFiles().map((file) => ({ params: { file } }))) satisfies GetStaticPaths;

export const GET: APIRoute = ({ params }) => {
  const { type, body } = lookFile(params['file'] ?? '');
  return new Response(body, { headers: { 'content-type': type } });
};
