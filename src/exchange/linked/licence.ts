/** Under which licence data are given, in the words of Dublin Core. */
import { DATA_LICENCES } from '../../schema/index.ts';
import type { Context } from '../json.ts';
import type { Node } from './terms.ts';

/** By the address the world knows it by, else by where the county's own words stand; nothing where it says nothing. */
export function licenceNode({ register: { site }, url }: Context): Node {
  if (!site.licence && !site.licenceId) return {};
  return {
    'dct:license': {
      '@id': site.licenceId ? DATA_LICENCES[site.licenceId] : url('/data/#licence'),
      '@type': 'dct:LicenseDocument',
      'rdfs:label': site.licence ?? site.licenceId,
    },
  };
}
