/** The inspection calendar of one township, for a phone to subscribe to. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { HOLIDAYS, workCalendar } from '../../answers/index.ts';
import { answer, dataContext, townPaths } from '../../data.ts';
import { inspectionsIcs } from '../../exchange/index.ts';
import type { Town } from '../../register/index.ts';
import { register } from '../../site.ts';

export const getStaticPaths = (() =>
  townPaths('town', [
    ...new Set(register.inspections.flatMap((plan) => plan.towns)),
  ])) satisfies GetStaticPaths;

export const GET: APIRoute<{ readonly town: Town }> = ({ props, site }) =>
  answer('ics', inspectionsIcs(dataContext(site), props.town, workCalendar(HOLIDAYS)));
