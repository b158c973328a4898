/** The register as linked data: one mapper for each vocabulary, and the files made of them. */
import { isPublished, type Matter, type Town } from '../../register/index.ts';
import type { Context } from '../json.ts';
import { faqNode } from './faq-page.ts';
import { legalResource } from './legislation.ts';
import { licenceNode } from './licence.ts';
import { countyNode, departmentNode, townWithLists } from './organization.ts';
import { publicService } from './public-service.ts';
import { serviceWithChannels } from './service.ts';
import { graph, type Node } from './terms.ts';

export { faqNode } from './faq-page.ts';
export { lawNode } from './legislation.ts';
export { departmentNode, townNode } from './organization.ts';
export { serviceNode } from './service.ts';
export { siteNode } from './site.ts';
export { type Node, onPage } from './terms.ts';

/** `/data/v1/matters/{id}.jsonld`: one thing, said in the words of schema.org and of CPSV-AP. */
export function matterLinked(matter: Matter, context: Context): Node {
  return file(`matters/${matter.id}`, context, [
    serviceWithChannels(matter, context),
    publicService(matter, context),
    ...(isPublished(matter.department) ? [departmentNode(matter.department, context)] : []),
  ]);
}

export function townLinked(town: Town, context: Context): Node {
  return file(`towns/${town.id}`, context, [townWithLists(town, context), countyNode(context)]);
}

export function departmentsLinked(context: Context): Node {
  const departments = [...context.register.departments.values()];
  return file('departments', context, [
    countyNode(context),
    ...departments.map((department) => departmentNode(department, context)),
  ]);
}

export function lawsLinked(context: Context): Node {
  const laws = [...context.register.laws.values()];
  return file(
    'laws',
    context,
    laws.map((law) => legalResource(law, context)),
  );
}

export function faqLinked(context: Context): Node {
  return file('faq', context, [faqNode([...context.register.faq.values()], '/faq/', context)]);
}

/** A file of these things; where the county says how its data may be used, so does the file. */
function file(name: string, context: Context, things: readonly Node[]): Node {
  const licence = licenceNode(context);
  const self = { '@id': context.url(`/data/v1/${name}.jsonld`), '@type': 'foaf:Document' };
  return graph('dct:license' in licence ? [...things, { ...self, ...licence }] : things);
}
