/** The joint catalogue as the browser searches it, and how many counties hand what to how many towns. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { catalogueIndex, type Holders } from '../../joining/catalogue.ts';
import { portal } from '../../portal.ts';

export const getStaticPaths = (async () => {
  const { stage1, files } = await catalogueIndex(portal, portal.order.province);
  const holders: Holders = {
    of: Object.fromEntries(portal.matters.map(({ id, holding, towns }) => [id, [holding, towns]])),
  };
  return Object.entries({ stage1, holders, ...files }).map(([file, body]) => ({
    params: { file },
    props: { body },
  }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ readonly body: object }> = ({ props }) => Response.json(props.body);
