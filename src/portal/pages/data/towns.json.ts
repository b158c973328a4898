/** What the town finder searches: every county and town with how it is spelled. */
import type { APIRoute } from 'astro';
import type { TownList } from '../../client/finding.ts';
import { spell } from '../../joining/spelling.ts';
import { portal } from '../../portal.ts';

export const GET: APIRoute = () => {
  const { counties } = portal;
  const list: TownList = {
    counties: counties.map(({ slug, name, base, prose }) => ({
      slug,
      name,
      base,
      prose,
      ...spell(name),
    })),
    towns: counties.flatMap(({ towns }, county) =>
      towns.map(({ id, name, mergedInto = '' }) => {
        const { letters, initials } = spell(name);
        return [county, id, name, letters, initials, mergedInto] as const;
      }),
    ),
  };
  return Response.json(list);
};
