/**
 * For tests only: expands JSON-LD as far as we write it, and strictly. What JSON-LD would drop in silence — a word the
 * context does not know, an address that is none — throws here.
 */

export interface Expanded {
  readonly '@id'?: string;
  readonly '@type'?: readonly string[];
  readonly [word: string]: unknown;
}

interface Term {
  readonly iri: string;
  /** `@id`, or the type of the values. */
  readonly type: string | undefined;
  readonly language: string | undefined;
}
type Context = Readonly<Record<string, unknown>>;
type Json = Readonly<Record<string, unknown>>;

/** Every node of a document, nested ones too; `base` is the document's own address. */
export function expand(document: Json, base: string): Expanded[] {
  const context = document['@context'];
  if (typeof context !== 'object' || context === null) throw new Error('the context is not local');
  const { '@context': _, '@graph': graph, ...self } = document;
  const reader = nodeReader(context as Context, base);
  const roots = graph === undefined ? [self] : (graph as Json[]);
  if (graph !== undefined && Object.keys(self).length > 0) throw new Error('words beside @graph');
  for (const root of roots) reader.node(root);
  return reader.nodes;
}

function nodeReader(context: Context, base: string) {
  const nodes: Expanded[] = [];
  return { nodes, node };

  function node(given: Json): Expanded {
    const read: Record<string, unknown> = {};
    for (const [key, value] of Object.entries(given)) {
      if (key === '@id') read['@id'] = address(String(value));
      else if (key === '@type')
        read['@type'] = [value].flat().map((type) => termOf(String(type)).iri);
      else if (key.startsWith('@')) throw new Error(`the keyword ${key} has no place in a node`);
      else {
        const term = termOf(key);
        read[term.iri] = [value].flat().map((one) => literalOrNode(one, term, key));
      }
    }
    nodes.push(read);
    return read;
  }

  function literalOrNode(value: unknown, term: Term, key: string): unknown {
    if (value === null || value === undefined || value === '') throw new Error(`${key} is empty`);
    if (typeof value === 'object') {
      const given = value as Json;
      return '@value' in given ? literal(given, key) : node(given);
    }
    if (term.type === '@id') return { '@id': address(String(value)) };
    if (term.type?.endsWith('#date') && !/^\d{4}-\d\d-\d\d$/.test(String(value)))
      throw new Error(`${key} is no day: ${value}`);
    return {
      '@value': value,
      ...(term.type ? { '@type': term.type } : {}),
      ...(term.language ? { '@language': term.language } : {}),
    };
  }

  function literal({ '@value': value, '@type': type, ...more }: Json, key: string) {
    if (Object.keys(more).length > 0 || typeof value === 'object')
      throw new Error(`${key}: a value has nothing but a type`);
    return { '@value': value, ...(type ? { '@type': termOf(String(type)).iri } : {}) };
  }

  /** A word of the context, `prefix:word`, or nothing. */
  function termOf(word: string): Term {
    const entry = context[word];
    if (typeof entry === 'string')
      return { iri: full(entry), type: undefined, language: undefined };
    if (typeof entry === 'object' && entry !== null) {
      const { '@id': id, '@type': type, '@language': language } = entry as Record<string, string>;
      return { iri: full(id ?? word), type: type === '@id' ? type : type && full(type), language };
    }
    if (!word.includes(':')) throw new Error(`the context does not know ${word}`);
    return { iri: full(word), type: undefined, language: undefined };
  }

  /** `prefix:word` with a prefix of the context, or a full IRI. */
  function full(word: string): string {
    const [prefix = '', rest = ''] = word.split(/:(.*)/s);
    if (rest.startsWith('//')) return iri(word);
    const stem = context[prefix];
    if (typeof stem !== 'string')
      throw new Error(`the context does not know the prefix of ${word}`);
    return iri(stem + rest);
  }

  /** The value of an `@id`: a prefixed word, or an address as it stands in the document. */
  function address(value: string): string {
    const [prefix = ''] = value.split(':');
    return prefix in context ? full(value) : iri(new URL(iri(value), base).href);
  }
}

/** Signs no IRI may have. */
function iri(value: string): string {
  if (value === '' || /[\s<>"{}|\\^`]/.test(value)) throw new Error(`no address: ${value}`);
  return value;
}
