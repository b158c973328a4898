/** A matter in the words of CPSV-AP: `cpsv:PublicService`. The same thing as the `GovernmentService` of its name. */
import {
  type Answer,
  aboutMatter,
  basisOn,
  heldDuring,
  spanOn,
  waysIn,
} from '../../answers/index.ts';
import { isPublished, type Matter } from '../../register/index.ts';
import type { Context } from '../json.ts';
import { articleName, lawName, organName, serviceName } from './names.ts';
import { answersToday } from './service.ts';
import { dayOf, type Node } from './terms.ts';

export function publicService(matter: Matter, context: Context): Node {
  const { register, asOf, url } = context;
  const answers = answersToday(matter, context);
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
    'cv:contactPoint': phones.map((phone) => ({
      '@type': 'cv:ContactPoint',
      'cv:telephone': phone,
    })),
    'cv:hasParticipation': answers.flatMap((answer) => participation(answer, context)),
    'cv:hasChannel': [
      ...answers.map((answer) => channel(answer, context)),
      ...channels(matter, context),
    ],
    ...(laws.length > 0 ? { 'cv:hasLegalResource': laws } : {}),
    ...guided(matter),
  };
}

/** In a town: where one goes, and when. */
function channel({ town, handler, reach }: Answer, context: Context): Node {
  return {
    '@type': 'cv:Channel',
    'dct:identifier': town.id,
    'dct:description': `${town.name}：找${isPublished(handler) ? handler.name : reach.phone}`,
    ...(isPublished(handler) ? { 'cv:ownedBy': { '@id': organName(handler, context) } } : {}),
    ...(reach.hours
      ? { 'cv:openingHours': { '@type': 'time:TemporalEntity', 'dct:description': reach.hours } }
      : {}),
  };
}

/** In a town: who acts, in which 赋权方式, from when. The profile has no word for the mode; a role has a name of its own. */
function participation({ town, inNameOf, mode, claim, since }: Answer, context: Context): Node[] {
  if (!inNameOf || !isPublished(inNameOf)) return [];
  const until = claim && heldDuring(claim).until;
  return [
    {
      '@type': 'cv:Participation',
      'dct:identifier': town.id,
      'dct:description': `在${town.name}，以${inNameOf.name}的名义${since ? '' : '（乡镇没有承接）'}`,
      'cv:role': {
        '@type': 'skos:Concept',
        'skos:prefLabel': mode === 'county' ? '县级实施' : mode,
      },
      'cv:hasParticipant': { '@id': organName(inNameOf, context) },
      ...(since
        ? {
            'dct:temporal': {
              '@type': 'dct:PeriodOfTime',
              'dcat:startDate': dayOf(since),
              ...(until ? { 'dcat:endDate': dayOf(until) } : {}),
            },
          }
        : {}),
    },
  ];
}

/** How one applies, whatever the town. */
function channels(matter: Matter, { register }: Context): Node[] {
  const guide = 'guide' in matter ? matter.guide : undefined;
  return (guide ? waysIn(guide, register.site) : []).map(({ channel, address }) => ({
    '@type': 'cv:Channel',
    'dct:type': channel,
    ...(address ? { 'dcat:landingPage': { '@id': address } } : {}),
  }));
}

/** What a person brings, pays and gets. Working days are no `xsd:duration`: they are told in words. */
function guided(matter: Matter): Node {
  const guide = 'guide' in matter ? matter.guide : undefined;
  if (!guide) return {};
  const { materials = [], fee, promised, result } = guide;
  return {
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
    ...(promised
      ? {
          'cpsv:follows': {
            '@type': 'cpsv:Rule',
            'dct:title': '承诺办结时限',
            'dct:description': `${promised.days} 个${promised.unit}`,
          },
        }
      : {}),
  };
}
