/**
 * Statutes in the words of schema.org (`Legislation`) and of ELI (`eli:LegalResource`). The identifiers are addresses of
 * this site, built like ELIs; official ones do not exist for Chinese statutes, and none is claimed.
 */
import { endOf, lawStatusOn } from '../../answers/index.ts';
import type { BasisVersion, Law } from '../../register/index.ts';
import type { Context } from '../json.ts';
import { articleName, lawName, versionName } from './names.ts';
import { dayOf, type Node } from './terms.ts';

/** A statute, in the words of schema.org alone: for its page. */
export function lawNode(law: Law, context: Context): Node {
  const { asOf, url } = context;
  const until = endOf(law, asOf)?.until;
  const force = lawStatusOn(law, asOf) === '有效' ? 'InForce' : 'NotInForce';
  return {
    '@id': lawName(law, context),
    '@type': 'Legislation',
    name: law.title,
    alternateName: law.short,
    legislationType: law.kind,
    legislationLegalForce: `https://schema.org/${force}`,
    inLanguage: 'zh-CN',
    url: url(`/laws/${law.id}/`),
    workExample: law.versions.map(({ from, note }) => ({
      '@id': versionName(law, from, context),
      '@type': 'Legislation',
      name: `${law.title}（${from} 起施行）`,
      legislationDateOfApplicability: from,
      ...(note ? { description: note } : {}),
    })),
    ...(until ? { expires: until } : {}),
  };
}

/** The same with ELI's words beside them. */
export function legalResource(law: Law, context: Context): Node {
  const inForce = lawStatusOn(law, context.asOf) === '有效';
  const [first] = law.versions;
  const until = endOf(law, context.asOf)?.until;
  return {
    ...lawNode(law, context),
    '@type': ['Legislation', 'eli:LegalResource'],
    'eli:title': law.title,
    'eli:title_short': law.short,
    'eli:in_force': { '@id': `eli:InForce-${inForce ? 'inForce' : 'notInForce'}` },
    ...(first ? { 'eli:first_date_entry_in_force': dayOf(law.effective ?? first.from) } : {}),
    ...(until ? { 'eli:date_no_longer_in_force': dayOf(until) } : {}),
    ...(law.successor ? { 'eli:repealed_by': { '@id': lawName(law.successor, context) } } : {}),
  };
}

/** An article a matter stands on. */
export function lawReference({ law, article }: BasisVersion, context: Context): Node {
  if (!article) return { '@id': lawName(law, context), '@type': 'Legislation', name: law.title };
  return {
    '@id': articleName(law, article, context),
    '@type': 'Legislation',
    name: `《${law.title}》${article}`,
    isPartOf: lawName(law, context),
  };
}
