import type { APIRoute } from 'astro';
import { dataContext, json } from '../../../data.ts';
import { envelope, matterJson } from '../../../exchange/index.ts';

export const GET: APIRoute = ({ site }) => {
  const context = dataContext(site);
  const matters = [...context.register.matters.values()].map((record) =>
    matterJson(record, context),
  );
  return json(envelope(context, { matters }));
};
