/**
 * `/data/v1/`: the register as JSON for other systems. Within v1 fields are only added, never renamed or removed.
 * Days are ISO; a value that is absent is `null`, so that every record of a kind has the same keys.
 */
import {
  aboutMatter,
  aboutTown,
  basisStatusOn,
  dutyClassOn,
  heldDuring,
  inForce,
  livingOn,
  mergedBy,
  openGuide,
  spanOn,
} from '../answers/index.ts';
import {
  type BasisVersion,
  type Department,
  isPublished,
  type Matter,
  type Register,
  type Station,
  type Town,
} from '../register/index.ts';
import { ASKED_OF_DEPARTMENTS, ASKED_OF_TOWNS, type Day, missingIn } from '../schema/index.ts';
import { documentsInTown, documentsOfMatter } from './documents-json.ts';
import { claimPeriods, periodsJson } from './periods.ts';
import type { ShapeName } from './shapes/index.ts';
import { citedJson, idsOf, told } from './told.ts';
import { answerJson, claimFacts } from './who-json.ts';

/** What every mapper needs besides the record. */
export interface Context {
  readonly register: Register;
  readonly asOf: Day;
  /** Full address of a path of the site: absolute where the site knows its own, else from the root. */
  url(path: string): string;
}

/**
 * The envelope of every file: what it looks like, its version, and for which days it is true. `about` are the turning
 * days of what it holds.
 */
export function envelope<T extends object>(
  { register, asOf, url }: Context,
  shape: ShapeName,
  about: Iterable<Day>,
  body: T,
) {
  const { from, through } = spanOn(register, about, asOf);
  return {
    $schema: url(`/data/v1/schema/files/${shape}.schema.json`),
    schemaVersion: 1 as const,
    asOf: from,
    span: { from, through: through ?? null },
    ...body,
  };
}

function basisJson(basis: BasisVersion, asOf: Day) {
  return {
    ...citedJson(basis),
    empowers: basis.empowers ?? [],
    from: basis.from,
    until: basis.until ?? null,
    status: basisStatusOn(basis, asOf),
    ...told(basis, 'checked', 'note'),
  };
}

/** Null while the county has not said it: the register then holds a default, which is no statement of the county. */
function said<K extends keyof Matter>(matter: Matter, key: K): Matter[K] | null {
  return matter.missing.includes(key) ? null : matter[key];
}

/** The body that decides where the town only takes the papers in. */
function deciderJson({ decider }: Matter): string | null {
  return typeof decider === 'object' ? decider.id : (decider ?? null);
}

export function matterJson(matter: Matter, { asOf, url }: Context) {
  return {
    id: matter.id,
    name: matter.name,
    spokenAs: said(matter, 'spokenAs'),
    ...told(matter, 'list', 'type', 'domain'),
    area: said(matter, 'area'),
    tier: said(matter, 'tier'),
    ...told(matter, 'code', 'basicCode', 'implementCode', 'provincialCode'),
    department: isPublished(matter.department) ? matter.department.id : null,
    decider: deciderJson(matter),
    summary: said(matter, 'summary'),
    source: matter.source ?? null,
    missing: matter.missing,
    basis: matter.basis.map((basis) => basisJson(basis, asOf)),
    url: url(`/matters/${matter.id}/`),
  };
}

/** One matter with everything its page shows, and the answer for every township. */
export function matterDetailJson(matter: Matter, context: Context) {
  const { register, asOf } = context;
  const party = (p: Matter['lead']) => ({
    by: typeof p.by === 'string' ? p.by : p.by.name,
    duties: p.duties,
    onCall: p.onCall ?? null,
  });
  return envelope(context, 'matter', aboutMatter(register, matter), {
    ...matterJson(matter, context),
    lead: matter.missing.includes('lead') ? null : party(matter.lead),
    support: matter.support.map(party),
    accountability: matter.accountability ?? [],
    provider: ('provider' in matter ? matter.provider : undefined) ?? null,
    purchase: ('purchase' in matter ? matter.purchase : undefined) ?? null,
    guide: 'guide' in matter && matter.guide ? openGuide(matter.guide, register.site) : null,
    discretion: ('discretion' in matter ? matter.discretion : undefined) ?? [],
    related: idsOf(matter.related),
    ...documentsOfMatter(register, matter, asOf),
    claims: matter.claims.map((claim) => ({ town: claim.town.id, ...claimFacts(claim) })),
    answers: [...register.towns.values()].map((town) => ({
      town: town.id,
      ...answerJson(register, town, matter, asOf),
      ...documentsInTown(register, town, matter, asOf),
    })),
    periods: [...register.towns.values()].flatMap((town) =>
      periodsJson(register, town, matter).map((period) => ({ town: town.id, ...period })),
    ),
  });
}

export function townJson(town: Town, { asOf, url, register }: Context) {
  const contact = livingOn(town, asOf);
  const merger = mergedBy(town, asOf);
  const count = (list: Matter['list']) =>
    town.claims.filter((claim) => claim.list === list && inForce(heldDuring(claim), asOf)).length;
  return {
    ...told(town, 'id', 'name', 'government', 'kind', 'area', 'code'),
    phone: contact?.phone ?? null,
    address: contact?.address ?? null,
    hours: contact?.hours ?? null,
    supervision: contact?.supervision ?? null,
    hall: contact?.hall ?? null,
    population: town.population ?? null,
    missing: contact ? missingIn(town, ASKED_OF_TOWNS) : [],
    mergedInto: merger?.into.id ?? null,
    mergedOn: merger?.on ?? null,
    counts: {
      权力清单: count('权力清单'),
      责任清单: count('责任清单'),
      公共服务清单: count('公共服务清单'),
    },
    villageNames: town.villages?.map(({ name }) => name) ?? null,
    county: register.site.county,
    url: url(`/towns/${town.id}/`),
  };
}

/** One township with all its claims, ended ones too, each with who answers for the matter today. */
export function townDetailJson(town: Town, context: Context) {
  const { register, asOf } = context;
  return envelope(context, 'town', aboutTown(register, town), {
    ...townJson(town, context),
    offices: town.offices.map((office) =>
      told(office, 'id', 'name', 'phone', 'kind', 'charge', 'address'),
    ),
    windows: town.windows,
    villages: town.villages ?? null,
    // As on the town's page: officers whose certificates have run out are not listed.
    officers: town.officers
      .filter(({ until }) => until === undefined || asOf <= until)
      .map((officer) =>
        told(officer, 'name', 'role', 'certificate', 'office', 'from', 'until', 'qualification'),
      ),
    claims: town.claims.map((claim) => ({
      matter: claim.matter.id,
      list: claim.list,
      dutyClass: dutyClassOn(claim, asOf) ?? null,
      ...claimFacts(claim),
      periods: claimPeriods(register, claim),
      answer: answerJson(register, town, claim.matter, asOf),
    })),
  });
}

export function departmentJson(department: Department, { url, register }: Context) {
  return {
    ...told(department, 'id', 'name', 'short', 'kind', 'code', 'phone', 'address', 'hours'),
    ...told(department, 'supervision', 'charge', 'since', 'superior'),
    stations: register.stations.filter((one) => one.department === department).map(stationJson),
    missing: missingIn(department, ASKED_OF_DEPARTMENTS),
    url: url(`/departments/${department.id}/`),
  };
}

function stationJson(station: Station) {
  return {
    ...told(station, 'id', 'name'),
    towns: idsOf(station.towns),
    matters: idsOf(station.matters),
    inNameOf: station.inNameOf,
    basis: station.basis.map(({ law, article }) => ({ law: law.id, article: article ?? null })),
    ...told(station, 'from', 'until', 'staff'),
    directs: station.directs ?? [],
    assesses: station.assesses ?? [],
    ...told(station, 'phone', 'address', 'hours', 'note'),
  };
}
