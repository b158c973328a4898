/** Towns and departments in the words of schema.org: `GovernmentOrganization`. */
import { aboutTown, heldDuring, inForce, livingOn, mergedBy, spanOn } from '../../answers/index.ts';
import type { Department, Town } from '../../register/index.ts';
import { LISTS } from '../../schema/index.ts';
import type { Context } from '../json.ts';
import { countyName, departmentName, serviceName, townName } from './names.ts';
import { dayOf, type Node } from './terms.ts';

/** A town as such, for its page and its file. */
export function townNode(town: Town, context: Context): Node {
  const { register, asOf, url } = context;
  const now = livingOn(town, asOf);
  const merger = mergedBy(town, asOf);
  return {
    '@id': townName(town, context),
    '@type': 'GovernmentOrganization',
    name: town.government,
    alternateName: town.name,
    url: url(`/towns/${town.id}/`),
    areaServed: { '@type': 'AdministrativeArea', name: `${register.site.county}${town.name}` },
    parentOrganization: countyName(context),
    ...(now?.phone ? { telephone: now.phone } : {}),
    ...(now?.address ? { address: now.address } : {}),
    ...(town.code ? { identifier: code('区划代码', town.code) } : {}),
    ...(merger ? { dissolutionDate: merger.on } : {}),
    ...(now && town.offices.length > 0
      ? {
          department: town.offices.map((office) => ({
            '@type': 'GovernmentOffice',
            name: office.name,
            ...(office.phone ? { telephone: office.phone } : {}),
          })),
        }
      : {}),
  };
}

/** The town with the matters it holds on the day, list by list, each by its name. */
export function townWithLists(town: Town, context: Context): Node {
  const { register, asOf } = context;
  const catalogues = LISTS.map((list) => ({
    '@type': 'OfferCatalog',
    name: list,
    itemListElement: town.claims
      .filter((claim) => claim.list === list && inForce(heldDuring(claim), asOf))
      .map(({ matter }) => ({
        '@id': serviceName(matter, context),
        '@type': 'GovernmentService',
        name: matter.name,
      })),
  })).filter(({ itemListElement }) => itemListElement.length > 0);
  return {
    ...townNode(town, context),
    dateModified: spanOn(register, aboutTown(register, town), asOf).from,
    ...successor(town, context),
    ...(catalogues.length > 0 ? { hasOfferCatalog: catalogues } : {}),
  };
}

/** Of a town that was merged: which one stands for it since, in the words of W3C's organization ontology. */
function successor(town: Town, context: Context): Node {
  const merger = mergedBy(town, context.asOf);
  if (!merger) return {};
  return {
    'org:changedBy': {
      '@type': 'org:ChangeEvent',
      'dct:date': dayOf(merger.on),
      'dct:source': merger.decision.title,
      'org:resultingOrganization': { '@id': townName(merger.into, context) },
    },
  };
}

export function departmentNode(department: Department, context: Context): Node {
  return {
    '@id': departmentName(department, context),
    '@type': 'GovernmentOrganization',
    name: department.name,
    alternateName: department.short,
    url: context.url(`/departments/${department.id}/`),
    ...(department.phone ? { telephone: department.phone } : {}),
    ...(department.address ? { address: department.address } : {}),
    ...(department.charge ? { description: department.charge } : {}),
    ...(department.since ? { foundingDate: department.since } : {}),
    ...(department.code ? { identifier: code('统一社会信用代码', department.code) } : {}),
    ...(department.kind === '政府部门' ? { parentOrganization: countyName(context) } : {}),
  };
}

/** The county's government, to which towns and departments belong. */
export function countyNode(context: Context): Node {
  const { site } = context.register;
  return {
    '@id': countyName(context),
    '@type': 'GovernmentOrganization',
    name: site.government.name,
    areaServed: { '@type': 'AdministrativeArea', name: site.county },
    telephone: site.contacts.hotline,
    url: context.url('/'),
  };
}

/** An official code, with the name of its kind. */
export function code(kind: string, value: string): Node {
  return { '@type': 'PropertyValue', propertyID: kind, value };
}
