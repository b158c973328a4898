/**
 * Every address other systems may read, once: the OpenAPI description, the DCAT catalogue and the page 开放数据 all
 * come from this table. A test compares it with what a build has left.
 */
import { LIST_SLUGS } from '../schema/index.ts';
import { DATA_FILE_TABLE } from './data-file-table.ts';
import { FEEDS } from './feeds.ts';
import type { ShapeName } from './shapes/index.ts';

export const MEDIA = {
  json: 'application/json',
  jsonld: 'application/ld+json',
  schema: 'application/json',
  openapi: 'application/json',
  jsonl: 'application/jsonl',
  zip: 'application/zip',
  csv: 'text/csv',
  md: 'text/markdown',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  ics: 'text/calendar',
  rss: FEEDS.rss.type,
  atom: FEEDS.atom.type,
  feed: FEEDS.json.type,
} as const;
export type Format = keyof typeof MEDIA;

/** A data set of the catalogue. `town` stands for one data set of each town. */
export type DataSetName =
  | 'matters'
  | 'towns'
  | 'departments'
  | 'laws'
  | 'decisions'
  | 'agreements'
  | 'procedures'
  | 'documents'
  | 'inspections'
  | 'changes'
  | 'consultations'
  | 'faq'
  | 'mianfa'
  | 'requests'
  | 'proofs'
  | 'decided'
  | 'coverage'
  | 'stats'
  | 'town';

/** One address, or one for each record where the path has a part in braces. */
export interface DataFile {
  /** Name of the operation in the OpenAPI description. */
  readonly name: string;
  readonly path: string;
  readonly format: Format;
  readonly title: string;
  readonly says: string;
  /** Shape of a JSON file. */
  readonly shape?: ShapeName;
  /** Data set a file is a whole distribution of; absent for descriptions and for single records. */
  readonly set?: DataSetName;
}

export const DATA_FILES: readonly DataFile[] = DATA_FILE_TABLE.trim().split('\n').map(dataFile);

/** One line of the table. A misspelt format, shape or data set is found by `data-files.test.ts`. */
function dataFile(line: string): DataFile {
  const [name = '', path = '', format, shape, set, title = '', says = ''] = line.split(' | ');
  return {
    name,
    path,
    format: format as Format,
    ...(shape === '-' ? {} : { shape: shape as ShapeName }),
    ...(set === '-' ? {} : { set: set as DataSetName }),
    title,
    says,
  };
}

/** The parts in braces of a path: `{town}`, `{list}`. */
export function partsOf(path: string): string[] {
  return [...path.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name);
}

/** The path with its parts filled in. */
export function pathWith(path: string, parts: Readonly<Record<string, string>>): string {
  return path.replace(/\{(\w+)\}/g, (whole, name: string) => parts[name] ?? whole);
}

/** Values of `{list}`. */
export const LIST_PARTS: readonly string[] = Object.values(LIST_SLUGS);
