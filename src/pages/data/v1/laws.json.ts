import type { APIRoute } from 'astro';
import { dataContext, json } from '../../../data.ts';
import { envelope, lawJson } from '../../../exchange/index.ts';

export const GET: APIRoute = ({ site }) => {
  const context = dataContext(site);
  const laws = [...context.register.laws.values()].map((record) => lawJson(record, context));
  return json(envelope(context, { laws }));
};
