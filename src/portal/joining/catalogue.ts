/** The joint catalogue in the files of the matter search. */
import { MODES } from '../../schema/index.ts';
import { buildMatterIndex, type MatterType, type SearchData } from '../../search/index.ts';
import type { Joined } from './join.ts';

/** `search/holders.json`: by matter, how many counties have towns that hold it, and how many towns. */
export interface Holders {
  readonly of: Readonly<Record<string, readonly [counties: number, towns: number]>>;
}

/** Domains are the portal's only filter; departments and ways of holding a matter are each county's own. */
export function catalogueIndex({ matters }: Joined, province: string): Promise<SearchData> {
  const domains = [...new Set(matters.map(({ domain }) => domain))];
  return buildMatterIndex({
    county: province,
    towns: [],
    matters: matters.map(({ id, name, spokenAs, list, type, summary }) => ({
      id,
      name,
      spokenAs,
      summary,
      list,
      type: type as MatterType,
      text: '',
    })),
    others: [],
    named: [],
    details: {
      departments: [''],
      domains,
      department: matters.map(() => 0),
      domain: matters.map(({ domain }) => domains.indexOf(domain)),
      modes: MODES,
      towns: {},
    },
  });
}
