/** A matter in the words of schema.org: `GovernmentService`, and through which channel each town reaches it. */
import {
  type Answer,
  aboutMatter,
  insteadOf,
  spanOn,
  townsOn,
  whoHandles,
} from '../../answers/index.ts';
import { isPublished, type Matter } from '../../register/index.ts';
import type { Context } from '../json.ts';
import { lawReference } from './legislation.ts';
import { departmentName, organName, serviceName } from './names.ts';
import { code } from './organization.ts';
import type { Node } from './terms.ts';

/** The matter as such, small enough for the head of its page. */
export function serviceNode(matter: Matter, context: Context): Node {
  const { register, url } = context;
  const domain = register.site.domains.find(({ id }) => id === matter.domain)?.name;
  return {
    '@id': serviceName(matter, context),
    '@type': 'GovernmentService',
    name: matter.name,
    alternateName: matter.spokenAs,
    ...(matter.summary ? { description: matter.summary } : {}),
    serviceType: matter.type,
    category: [matter.list, ...(domain ? [domain] : [])],
    areaServed: { '@type': 'AdministrativeArea', name: register.site.county },
    ...(isPublished(matter.department)
      ? { serviceOperator: departmentName(matter.department, context) }
      : {}),
    url: url(`/matters/${matter.id}/`),
  };
}

/** Of the towns in being and within reach of the law, one each. */
export function answersToday(matter: Matter, { register, asOf }: Context): Answer[] {
  return townsOn(register, asOf)
    .map((town) => whoHandles(register, town, matter, asOf))
    .filter((answer) => insteadOf(register, answer) === undefined);
}

/** The same with its codes, its basis, and who answers in each town on the day. */
export function serviceWithChannels(matter: Matter, context: Context): Node {
  const { register, asOf } = context;
  const answers = answersToday(matter, context);
  const organs = answers
    .map(({ handler }) => handler)
    .filter(isPublished)
    .map((organ) => organName(organ, context));
  const codes = [
    ['事项编码', matter.code],
    ['基本编码', matter.basicCode],
    ['实施编码', matter.implementCode],
    ['省级编码', matter.provincialCode],
  ].flatMap(([kind, value]) => (kind && value ? [code(kind, value)] : []));
  const result = 'guide' in matter ? matter.guide?.result : undefined;
  return {
    ...serviceNode(matter, context),
    dateModified: spanOn(register, aboutMatter(register, matter), asOf).from,
    identifier: [code('本站编号', matter.id), ...codes],
    provider: [...new Set(organs)],
    availableChannel: answers.map(({ town, handler, reach }) => ({
      '@type': 'ServiceChannel',
      name: `${town.name}：${handler.name}`,
      servicePhone: {
        '@type': 'ContactPoint',
        telephone: reach.phone,
        areaServed: town.name,
        ...(reach.hours
          ? { hoursAvailable: { '@type': 'OpeningHoursSpecification', description: reach.hours } }
          : {}),
      },
      ...(reach.place ? { serviceLocation: { '@type': 'Place', address: reach.place } } : {}),
    })),
    ...(matter.basis.length > 0
      ? { subjectOf: matter.basis.map((basis) => lawReference(basis, context)) }
      : {}),
    ...(result ? { serviceOutput: { '@type': 'Thing', name: result } } : {}),
  };
}
