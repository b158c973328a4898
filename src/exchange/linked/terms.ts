/**
 * The words of our JSON-LD and what each stands for. The context stands in every file, so that nobody has to fetch one
 * from elsewhere; it names each word singly rather than with `@vocab`, so that a misspelt word is found by a test.
 */

const SCHEMA = 'https://schema.org/';

/** Words of schema.org whose values are text to read, in Chinese. */
const PROSE = [
  'name',
  'alternateName',
  'description',
  'propertyID',
  'serviceType',
  'category',
  'address',
  'text',
  'legislationType',
] as const;
/** Words whose values are codes, numbers or nodes. */
const PLAIN = [
  'identifier',
  'value',
  'areaServed',
  'availableChannel',
  'servicePhone',
  'serviceLocation',
  'serviceOutput',
  'hoursAvailable',
  'telephone',
  'department',
  'hasOfferCatalog',
  'itemListElement',
  'mainEntity',
  'acceptedAnswer',
  'inLanguage',
  'workExample',
] as const;
/** Words whose values are addresses. */
const POINTING = [
  'url',
  'about',
  'serviceOperator',
  'provider',
  'parentOrganization',
  'subjectOf',
  'isPartOf',
  'legislationLegalForce',
] as const;
/** Words whose values are days. */
const DATED = [
  'dateModified',
  'dissolutionDate',
  'foundingDate',
  'legislationDateOfApplicability',
  'expires',
] as const;
const TYPES = [
  'GovernmentService',
  'GovernmentOrganization',
  'GovernmentOffice',
  'AdministrativeArea',
  'ServiceChannel',
  'ContactPoint',
  'OpeningHoursSpecification',
  'Place',
  'PropertyValue',
  'OfferCatalog',
  'Legislation',
  'FAQPage',
  'Question',
  'Answer',
  'Thing',
  'InForce',
  'NotInForce',
] as const;

const each = <T extends string, V>(words: readonly T[], value: (word: T) => V) =>
  Object.fromEntries(words.map((word) => [word, value(word)]));

const PREFIXES = {
  schema: SCHEMA,
  cpsv: 'http://purl.org/vocab/cpsv#',
  cv: 'http://data.europa.eu/m8g/',
  eli: 'http://data.europa.eu/eli/ontology#',
  dct: 'http://purl.org/dc/terms/',
  dcat: 'http://www.w3.org/ns/dcat#',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
  foaf: 'http://xmlns.com/foaf/0.1/',
  org: 'http://www.w3.org/ns/org#',
  time: 'http://www.w3.org/2006/time#',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
} as const;

/** schema.org's words as they are, those of other vocabularies with their prefix. */
const CONTEXT = {
  ...PREFIXES,
  ...each(PROSE, (word) => ({ '@id': `${SCHEMA}${word}`, '@language': 'zh-CN' })),
  ...each([...PLAIN, ...TYPES], (word) => `${SCHEMA}${word}`),
  ...each(POINTING, (word) => ({ '@id': `${SCHEMA}${word}`, '@type': '@id' })),
  ...each(DATED, (word) => ({ '@id': `${SCHEMA}${word}`, '@type': 'xsd:date' })),
} as const;

/** A node of the graph: `@id`, `@type` and what is said of it. */
export type Node = Readonly<Record<string, unknown>>;

/** A file of several nodes. */
export function graph(nodes: readonly Node[]): Node {
  return { '@context': CONTEXT, '@graph': nodes };
}

/**
 * A node for the head of a page, where search engines want schema.org's own context named. Words of other vocabularies
 * stay out.
 */
export function onPage(node: Node): Node {
  return { '@context': 'https://schema.org', ...node };
}

/** A typed value of another vocabulary. */
export function dayOf(day: string): Node {
  return { '@type': 'xsd:date', '@value': day };
}
