/**
 * The joint catalogue in the files of the matter search. The search room builds from a Register; a portal has none,
 * but of a Register it needs only the matters, so the portal hands it those and no towns.
 */
import type { Register } from '../../register/index.ts';
import { buildMatterIndex, type SearchData } from '../../search/index.ts';
import type { Joined } from './join.ts';

export function catalogueIndex({ matters }: Joined, province: string): SearchData {
  const asRegistered = matters.map(({ id, name, spokenAs, list, type, domain, summary }) => ({
    id,
    name,
    spokenAs,
    list,
    type,
    domain,
    summary,
    department: { id: '', short: '' },
    basis: [],
    claims: [],
  }));
  const catalogue = {
    site: { county: province },
    matters: new Map(asRegistered.map((matter) => [matter.id, matter])),
    towns: new Map(),
  };
  // No day is asked for where there is no town.
  return buildMatterIndex(catalogue as unknown as Register, '');
}
