/** One matter across all counties that list it, as columns. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { holdingsOf, type JoinedMatter, living } from '../../../joining/join.ts';
import { portal } from '../../../portal.ts';

export const getStaticPaths = (() =>
  portal.matters.map((matter) => ({
    params: { id: matter.id },
    props: { matter },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ readonly matter: JoinedMatter }> = ({ props: { matter } }) =>
  Response.json({
    id: matter.id,
    name: matter.name,
    columns: ['area', 'county', 'base', 'holding', 'towns', 'modes', 'name'],
    rows: holdingsOf(matter).map(({ county, name, towns, modes }) => [
      county.area,
      county.name,
      county.base,
      towns,
      living(county).length,
      modes.join('、'),
      name === matter.name ? '' : name,
    ]),
  });
