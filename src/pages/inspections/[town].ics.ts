/** The inspection calendar of one township, for a phone to subscribe to. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { HOLIDAYS, workCalendar } from '../../answers/index.ts';
import { dataContext } from '../../data.ts';
import { inspectionsIcs } from '../../exchange/index.ts';
import { calendarResponse } from '../../feeds.ts';
import { countyKey } from '../../page-keys.ts';
import type { Town } from '../../register/index.ts';
import { register } from '../../site.ts';

export const getStaticPaths = (() => {
  const planned = new Set(register.inspections.flatMap((plan) => plan.towns));
  return [...planned].map((town) => ({
    params: { town: town.id },
    props: { town },
    cacheKey: countyKey(),
  }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ readonly town: Town }> = ({ props, site }) =>
  calendarResponse(inspectionsIcs(dataContext(site), props.town, workCalendar(HOLIDAYS)));
