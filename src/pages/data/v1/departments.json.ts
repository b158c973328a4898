import type { APIRoute } from 'astro';
import { dataContext, json } from '../../../data.ts';
import { departmentJson, envelope } from '../../../exchange/index.ts';

export const GET: APIRoute = ({ site }) => {
  const context = dataContext(site);
  const departments = [...context.register.departments.values()].map((record) =>
    departmentJson(record, context),
  );
  return json(envelope(context, { departments }));
};
