/** One county whole: its places, and which matters how many of its towns hold. */
import type { APIRoute, GetStaticPaths } from 'astro';
import type { CountyEntry } from '../../../joining/county.ts';
import { countyFile } from '../../../joining/tables.ts';
import { portal } from '../../../portal.ts';

export const getStaticPaths = (() =>
  portal.counties.map((county) => ({
    params: { slug: county.slug },
    props: { county },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ readonly county: CountyEntry }> = ({ props }) =>
  Response.json(countyFile(props.county));
