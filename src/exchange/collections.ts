/** The files that hold all records of a kind, and the one that names them. */
import {
  aboutCounty,
  aboutLaws,
  aboutNews,
  adjustments,
  turnsOfBasis,
  turnsOfPeriod,
} from '../answers/index.ts';
import { DATA_LICENCES } from '../schema/index.ts';
import { changeMonths } from './changes.ts';
import { type Context, departmentJson, envelope, matterJson, townJson } from './json.ts';
import { lawJson } from './law-json.ts';

/** `hash` is that of all the county has written. */
export function indexJson(context: Context, hash: string) {
  const { register, asOf, url } = context;
  const { site } = register;
  const list = (path: string, count: number) => ({ url: url(`/data/v1/${path}`), count });
  return envelope(context, 'index', aboutNews(register), {
    version: hash.slice(0, 16),
    hash: `sha256:${hash}`,
    county: site.county,
    title: site.title,
    demo: site.demo,
    licence: site.licence ?? null,
    licenceId: site.licenceId ?? null,
    licenceUrl: site.licenceId ? DATA_LICENCES[site.licenceId] : null,
    domains: site.domains,
    collections: {
      matters: list('matters.json', register.matters.size),
      towns: list('towns.json', register.towns.size),
      departments: list('departments.json', register.departments.size),
      laws: list('laws.json', register.laws.size),
      decisions: list('decisions.json', register.decisions.size),
      agreements: list('agreements.json', register.agreements.size),
      procedures: list('procedures.json', register.procedures.size),
      documents: list('documents.json', register.documents.size),
      inspections: list('inspections.json', register.inspections.length),
      changes: list('changes.json', adjustments(register, asOf).length),
      faq: list('faq.json', register.faq.size),
      consultations: list('consultations.json', register.consultations.size),
    },
    changesByMonth: changeMonths(context).map(({ month, count }) => ({
      month,
      ...list(`changes/${month}.json`, count),
    })),
    links: {
      records: url('/data/v1/all.jsonl'),
      archive: url('/data/v1/all.zip'),
      openapi: url('/data/v1/openapi.json'),
      catalogue: url('/data/v1/dcat.jsonld'),
      stats: url('/data/v1/stats.json'),
      dictionary: url('/data/dictionary/'),
    },
  });
}

export function mattersJson(context: Context) {
  const all = [...context.register.matters.values()];
  const matters = all.map((one) => matterJson(one, context));
  return envelope(context, 'matters', all.flatMap(turnsOfBasis), { matters });
}

export function townsJson(context: Context) {
  const towns = [...context.register.towns.values()].map((one) => townJson(one, context));
  return envelope(context, 'towns', aboutCounty(context.register), { towns });
}

export function departmentsJson(context: Context) {
  const departments = [...context.register.departments.values()].map((one) =>
    departmentJson(one, context),
  );
  const turns = context.register.stations.flatMap(turnsOfPeriod);
  return envelope(context, 'departments', turns, { departments });
}

export function lawsJson(context: Context) {
  const laws = [...context.register.laws.values()].map((one) => lawJson(one, context));
  return envelope(context, 'laws', aboutLaws(context.register), { laws });
}
