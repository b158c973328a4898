import type { APIRoute } from 'astro';
import { dataContext, json } from '../../../data.ts';
import { envelope, townJson } from '../../../exchange/index.ts';

export const GET: APIRoute = ({ site }) => {
  const context = dataContext(site);
  const towns = [...context.register.towns.values()].map((record) => townJson(record, context));
  return json(envelope(context, { towns }));
};
