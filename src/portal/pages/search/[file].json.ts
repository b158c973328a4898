/** The joint catalogue as the browser searches it, and which county hands what to how many towns. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { catalogueIndex, type Holders } from '../../joining/catalogue.ts';
import { portal } from '../../portal.ts';

export const getStaticPaths = (async () => {
  const { stage1, files } = await catalogueIndex(portal, portal.order.province);
  const places = new Map(portal.counties.map((county, place) => [county, place]));
  const holders: Holders = {
    of: Object.fromEntries(
      portal.matters.map((matter) => {
        const counts = portal.counties.map(() => -1);
        for (const { county, towns } of matter.in) counts[places.get(county) ?? 0] = towns.length;
        return [matter.id, counts];
      }),
    ),
  };
  return Object.entries({ stage1, holders, ...files }).map(([file, body]) => ({
    params: { file },
    props: { body },
  }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ readonly body: object }> = ({ props }) => Response.json(props.body);
