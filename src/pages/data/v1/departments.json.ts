import type { APIRoute } from 'astro';
import { dataContext, json } from '../../../data.ts';
import { envelope, departmentJson } from '../../../exchange/index.ts';

export const GET: APIRoute = ({ site }) => {
  const context = dataContext(site);
  const departments = [...context.register.departments.values()].map((record) => departmentJson(record, context));
  return json(envelope(context, { departments }));
};
