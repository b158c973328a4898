/** What pages and files share: the addresses of a family, the mappers' context, and the response a file is sent as. */
import type { ZodType } from 'zod';
import { dutyDay, hasDutyTables } from './answers/index.ts';
import {
  COUNTY_TABLES,
  type Context,
  type CountyTableName,
  type Format,
  MEDIA,
  type ShapeField,
  shapeFields,
} from './exchange/index.ts';
import { countyKey, type More, matterKey, proseKey, tableKey } from './page-keys.ts';
import type { Town } from './register/index.ts';
import { LIST_SLUGS, LISTS, type List } from './schema/index.ts';
import { asOf, href, keep, register } from './site.ts';

/** Absolute addresses where the site knows its own (`SITE_URL`), else from the root. */
export function dataContext(site: URL | undefined): Context {
  return { register, asOf, url: (path) => (site ? new URL(href(path), site).href : href(path)) };
}

/** What a published file or a county's record consists of. Code alone decides it, so builds keep it under its name. */
export function fieldsOf(
  what: 'file' | 'record',
  name: string,
  shape: ZodType,
): readonly ShapeField[] {
  return JSON.parse(keep(['fields', what, name], () => JSON.stringify(shapeFields(shape))));
}

/** A file of this format; text is UTF-8, and its type says so. */
export function answer(format: Format, body: string | Uint8Array): Response {
  const [bytes, charset] =
    typeof body === 'string' ? [body, '; charset=utf-8'] : [Uint8Array.from(body), ''];
  return new Response(bytes, { headers: { 'content-type': MEDIA[format] + charset } });
}

/** A JSON address. Data for people is indented; `compact` is for files that phones load. */
export function json(body: object, form: 'indented' | 'compact' = 'indented'): Response {
  return answer('json', `${JSON.stringify(body, null, form === 'compact' ? 0 : 1)}\n`);
}

/** A JSON-LD address. */
export function linked(body: object): Response {
  return answer('jsonld', `${JSON.stringify(body, null, 1)}\n`);
}

/** An address for every matter: its page, and each file that says the same. */
export function matterPaths() {
  return [...register.matters.values()].map((matter) => ({
    params: { id: matter.id },
    props: { matter },
    cacheKey: matterKey(matter),
  }));
}

/** The Markdown and the page of every question. */
export function questionPaths() {
  return [...register.faq.values()].map((page) => ({
    params: { id: page.id },
    props: { page },
    cacheKey: proseKey(page),
  }));
}

/** Addresses with a town in them; `name` is the route's word for it. */
export function townPaths<P extends string>(name: P, towns = [...register.towns.values()]) {
  return towns.map((town) => ({
    params: { [name]: town.id } as Readonly<Record<P, string>>,
    props: { town },
    cacheKey: countyKey(),
  }));
}

/** Files of the whole county: what makes each, and which fields of matters its key must hold besides (page-keys.ts). */
export type CountyFiles = Readonly<
  Record<string, readonly [make: (context: Context) => object, ...reads: More[]]>
>;

export function countyFilePaths(files: CountyFiles) {
  return Object.entries(files).map(([file, [make, ...reads]]) => ({
    params: { file },
    props: { make },
    cacheKey: countyKey(...reads),
  }));
}

/** One list of one town: what a table of it needs. */
export interface ListOfTown {
  readonly town: Town;
  readonly list: List;
}

/** Towns of whose entries some class is known, or was on their last day: they have a 履职事项清单. */
export function dutyTowns(): Town[] {
  return [...register.towns.values()].filter((town) => hasDutyTables(town, dutyDay(town, asOf)));
}

/** Every list that has entries: an empty one has no page and no file, since government sites may not carry empty columns. */
export function listPaths() {
  return [...register.towns.values()].flatMap((town) =>
    LISTS.filter((list) => town.claims.some((claim) => claim.list === list)).map((list) => ({
      params: { town: town.id, list: LIST_SLUGS[list] },
      props: { town, list } satisfies ListOfTown,
      cacheKey: countyKey(),
    })),
  );
}

/** Files that hold one list each, as `made` of a list alone decides them: an entry changed changes one of them. */
export function listFiles<T extends object>(name: string, made: (of: ListOfTown) => T) {
  return listPaths().map(({ params, props }) => {
    let known: T | undefined;
    const table = () => {
      known ??= made(props);
      return known;
    };
    return {
      params,
      props: { table },
      cacheKey: tableKey([name, ...Object.values(params)], table),
    };
  });
}

/** What tables and pages of these show of all matters besides. */
const READS = {
  mianfa: ['discretion', 'spokenAs'],
  zhunru: [],
  inspections: [],
  proofs: [],
  decided: ['decided'],
  stats: ['decided'],
} as const satisfies Readonly<Record<CountyTableName, readonly More[]>>;

/** The tables that the county has something to put in. */
export function tablePaths() {
  return Object.entries(COUNTY_TABLES).flatMap(([table, one]) =>
    pathsWhere(table as CountyTableName, 'table', table).map((path) => ({ ...path, props: one })),
  );
}

/** One address, as a page or in a format; none where there is nothing to show. */
export function pathsWhere<P extends string>(table: CountyTableName, name: P, value?: string) {
  const params = { [name]: value } as Readonly<Record<P, string | undefined>>;
  return COUNTY_TABLES[table].has(register, asOf)
    ? [{ params, cacheKey: countyKey(...READS[table]) }]
    : [];
}
