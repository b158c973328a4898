/** A matter in the words of CPSV-AP: `cpsv:PublicService`. The same thing as the `GovernmentService` of its name. */
import { aboutMatter, basisOn, spanOn, townsOn, whoHandles } from '../../answers/index.ts';
import { isPublished, type Matter } from '../../register/index.ts';
import type { Context } from '../json.ts';
import { articleName, lawName, organName, serviceName } from './names.ts';
import { dayOf, type Node } from './terms.ts';

export function publicService(matter: Matter, context: Context): Node {
  const { register, asOf, url } = context;
  const answers = townsOn(register, asOf).map((town) => whoHandles(register, town, matter, asOf));
  /** Who answers for the act; where the town merely assists, its department does. */
  const authorities = new Map(
    answers.flatMap(({ inNameOf, respondent }) => {
      const organ = inNameOf ?? respondent;
      if (!isPublished(organ)) return [];
      return [[organName(organ, context), organ.name] as const];
    }),
  );
  const phones = [...new Set(answers.map(({ reach }) => reach.phone))];
  const laws = basisOn(matter, asOf).map(({ law, article }) => ({
    '@id': article ? articleName(law, article, context) : lawName(law, context),
    '@type': 'eli:LegalResource',
    'eli:title': `《${law.title}》${article ?? ''}`,
  }));
  return {
    '@id': serviceName(matter, context),
    '@type': 'cpsv:PublicService',
    'dct:identifier': matter.id,
    'dct:title': matter.name,
    ...(matter.summary ? { 'dct:description': matter.summary } : {}),
    'dct:type': matter.type,
    'dct:language': 'zh-CN',
    'dct:spatial': register.site.county,
    'dct:modified': dayOf(spanOn(register, aboutMatter(register, matter), asOf).from),
    'dcat:keyword': matter.spokenAs,
    'dcat:landingPage': { '@id': url(`/matters/${matter.id}/`) },
    'cv:hasCompetentAuthority': [...authorities].map(([name, title]) => ({
      '@id': name,
      '@type': 'cv:PublicOrganisation',
      'dct:title': title,
    })),
    'cv:hasContactPoint': phones.map((phone) => ({
      '@type': 'cv:ContactPoint',
      'cv:telephone': phone,
    })),
    ...(laws.length > 0 ? { 'cv:hasLegalResource': laws } : {}),
    ...guided(matter),
  };
}

/** What a person brings, pays and gets. Working days are no `xsd:duration`, so only calendar days are said so. */
function guided(matter: Matter): Node {
  const guide = 'guide' in matter ? matter.guide : undefined;
  if (!guide) return {};
  const { materials = [], channels = [], fee, promised, result } = guide;
  return {
    ...(channels.length > 0
      ? {
          'cv:hasChannel': channels.map((channel) => ({
            '@type': 'cv:Channel',
            'dct:type': channel,
          })),
        }
      : {}),
    ...(fee ? { 'cv:hasCost': { '@type': 'cv:Cost', 'dct:description': fee } } : {}),
    ...(materials.length > 0
      ? {
          'cpsv:hasInput': materials.map(({ name }) => ({
            '@type': 'cv:Evidence',
            'dct:title': name,
          })),
        }
      : {}),
    ...(result ? { 'cpsv:produces': { '@type': 'cv:Output', 'dct:title': result } } : {}),
    ...(promised?.unit === '自然日'
      ? {
          'cv:processingTime': { '@type': 'xsd:duration', '@value': `P${promised.days}D` },
        }
      : {}),
  };
}
