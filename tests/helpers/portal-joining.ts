/** For tests: a county's published files in memory. */
import type { CountyEntry, ReadFile } from '../../src/portal/joining/county.ts';

export interface Told {
  readonly county?: string;
  readonly base?: string;
  readonly towns?: readonly Record<string, unknown>[];
  readonly matters?: readonly Record<string, unknown>[];
  /** Town id → matter id → mode. */
  readonly holds?: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly prose?: boolean;
}

export const town = (id: string, name: string, mergedInto: string | null = null) => ({
  id,
  name,
  mergedInto,
  villageNames: [`${name.replace(/[镇乡]$/, '')}村`],
});

export const matter = (id: string, name: string, spokenAs: readonly string[] = ['说法']) => ({
  id,
  name,
  spokenAs,
  list: '权力清单',
  type: '行政处罚',
  domain: 'huanjing',
  summary: `${name}的简介`,
});

/** The files of a county's site, as far as a portal reads them. */
export function published(told: Told = {}): Map<string, unknown> {
  const {
    county = '甲县',
    base = '/jia/',
    towns = [town('hedong', '河东镇')],
    matters = [matter('jiegan', '烧秸秆的处罚')],
    holds = { hedong: { jiegan: '直接赋权' } },
    prose = false,
  } = told;
  const collection = (name: string) => ({ url: `${base}data/v1/${name}.json`, count: 1 });
  return new Map<string, unknown>([
    [
      'data/v1/index.json',
      {
        schemaVersion: 1,
        asOf: '2026-11-21',
        county,
        title: `${county}清单`,
        demo: true,
        domains: [{ id: 'huanjing', name: '环境' }],
        collections: { matters: collection('matters'), towns: collection('towns') },
      },
    ],
    ['data/v1/towns.json', { schemaVersion: 1, towns }],
    ['data/v1/matters.json', { schemaVersion: 1, matters }],
    ...Object.entries(holds).map(
      ([id, mode]) => [`search/town-${id}.json`, { name: id, who: [], of: {}, mode }] as const,
    ),
    ...(prose ? [['pagefind/pagefind-entry.json', {}] as const] : []),
  ]);
}

export function reading(files: ReadonlyMap<string, unknown>): ReadFile {
  return async (path) => {
    const value = files.get(path);
    return value === undefined || typeof value === 'string' ? value : JSON.stringify(value);
  };
}

/** A county as joined, without its files. */
export function entry(name: string, given: Partial<CountyEntry> = {}): CountyEntry {
  return {
    slug: name,
    name,
    area: '',
    base: `/${name}/`,
    asOf: '2026-11-21',
    demo: false,
    prose: false,
    domains: [{ id: 'huanjing', name: '环境' }],
    towns: [],
    matters: [],
    holds: {},
    ...given,
  };
}
