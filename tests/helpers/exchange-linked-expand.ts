/** For tests only: JSON-LD as the jsonld package reads it, told to refuse whatever it would drop in silence. */
import jsonld from 'jsonld';

export interface Expanded {
  readonly '@id'?: string;
  readonly '@type'?: readonly string[];
  readonly [word: string]: unknown;
}

/** Every node of a document, nested ones too; `base` is the document's own address. Nothing is fetched. */
export async function expand(document: object, base: string): Promise<Expanded[]> {
  const told = JSON.stringify(document);
  const [empty] = told.match(/"[^"]+":(?:null|"")/) ?? [];
  if (empty) throw new Error(`empty: ${empty}`);
  // The types of the package do not know `safe`.
  const options = { base, safe: true, documentLoader };
  const roots = await jsonld.expand(JSON.parse(told), options);
  return nodesIn(roots, new URL('.', base).href);
}

async function documentLoader(address: string): Promise<never> {
  throw new Error(`the context is not local: ${address}`);
}

/** What the package lets pass: words of an unknown prefix or below the document itself, addresses with blanks. */
function nodesIn(value: unknown, folder: string): Expanded[] {
  if (Array.isArray(value)) return value.flatMap((one) => nodesIn(one, folder));
  if (typeof value !== 'object' || value === null) return [];
  const node = value as Expanded;
  const words = Object.keys(node).filter((key) => !key.startsWith('@'));
  for (const word of [...words, ...[node['@type'] ?? []].flat()])
    if (!/^https?:/.test(word) || word.startsWith(folder)) throw new Error(`no word: ${word}`);
  if (node['@id'] !== undefined && !/^[a-z]+:[^\s<>"{}|\\^`]+$/.test(node['@id']))
    throw new Error(`no address: ${node['@id']}`);
  const inside = words.flatMap((word) => nodesIn(node[word], folder));
  return '@value' in node ? [] : [node, ...inside];
}
