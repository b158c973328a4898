/** Counties whose questions and handbooks the search page merges. */
import type { APIRoute } from 'astro';
import { portal, searchable } from '../../portal.ts';

export const GET: APIRoute = () =>
  Response.json(
    (searchable ? portal.counties.filter(({ prose }) => prose) : []).map(
      ({ slug, name, base, prose }) => ({ slug, name, base, prose }),
    ),
  );
