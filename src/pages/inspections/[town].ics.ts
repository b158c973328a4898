/** The inspection calendar of one township, for a phone to subscribe to. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { HOLIDAYS, spanOn, turnsOfInspection, workCalendar } from '../../answers/index.ts';
import { inspectionsIcs } from '../../exchange/index.ts';
import { countyKey } from '../../page-keys.ts';
import type { Town } from '../../register/index.ts';
import { asOf, href, register } from '../../site.ts';

export const getStaticPaths = (() => {
  const planned = new Set(register.inspections.flatMap((plan) => plan.towns));
  return [...planned].map((town) => ({
    params: { town: town.id },
    props: { town },
    cacheKey: countyKey(),
  }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ readonly town: Town }> = ({ props, site }) => {
  const text = inspectionsIcs(props.town, register.inspections, workCalendar(HOLIDAYS), {
    // The latest dated fact of the plans, not the day of the build.
    stamp: spanOn(register, register.inspections.flatMap(turnsOfInspection), asOf).from,
    // `invalid` is reserved (RFC 2606): a site that does not know its address must not claim another's.
    host: site?.host ?? 'quanze.invalid',
    ...(site ? { url: new URL(href(`/inspections/#${props.town.id}`), site).href } : {}),
  });
  return new Response(text, { headers: { 'content-type': 'text/calendar; charset=utf-8' } });
};
