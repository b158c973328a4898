/** The canonical form of a file that people wrote: same meaning, same comments, one way of writing. */
import {
  CST,
  type Document,
  isMap,
  isScalar,
  isSeq,
  Lexer,
  parseDocument,
  Scalar,
  visit,
} from 'yaml';
import type * as z from 'zod';
import { splitFrontMatter } from '../register/index.ts';
import { fieldSchema, isRecord, itemSchema, keyOrder } from '../schema/index.ts';
import { placeOf, withoutPadding } from './write.ts';

/**
 * Fields in the order of the schema, two spaces, text without needless quotes, one line a text. Undefined where that
 * would change the meaning or lose a comment, or where the text cannot be read: then a person wrote something rare.
 */
export function formatYaml(schema: z.core.$ZodType, text: string): string | undefined {
  // Line ends are the editor's affair, not ours: a file keeps those it has.
  if (text.includes('\r\n'))
    return formatYaml(schema, text.replaceAll('\r\n', '\n'))?.replaceAll('\n', '\r\n');
  const document = parseDocument(text, { prettyErrors: false });
  if (document.errors.length > 0 || document.contents === null) return undefined;
  order(document.contents, schema);
  visit(document, {
    Scalar: (key, node) => {
      if (key === 'key' || typeof node.value !== 'string' || node.value.includes('\n')) return;
      // The writer puts quotes back where plain text would be read as something else.
      node.type = Scalar.PLAIN;
    },
  });
  const formatted = written(document, text);
  return sameMeaning(text, formatted) ? formatted : undefined;
}

/** Only the fields between the `---` lines of prose. */
export function formatFrontMatter(schema: z.core.$ZodType, text: string): string | undefined {
  const parts = splitFrontMatter(text);
  const formatted = parts && formatYaml(schema, parts.fields);
  return formatted === undefined ? undefined : parts?.open + formatted + parts?.close + parts?.body;
}

/** Remarks right below the last field: the library would set an empty line between. */
const ENDS_IN_REMARKS = /(?<=(?:^|\n)[^#\n][^\n]*\n)\n?((?:#[^\n]*\n)+)$/;

/** A document as our files have it; `text` is what it was read from. */
export function written(document: Document.Parsed, text: string): string {
  visit(document, {
    Seq: (_, node) => {
      if (node.flow) node.toString = withoutPadding;
    },
  });
  const all = document.toString({ lineWidth: 0, indent: 2 });
  const close = ENDS_IN_REMARKS.exec(text)?.[0].startsWith('#');
  return close ? all.replace(ENDS_IN_REMARKS, '$1') : all;
}

function order(node: unknown, schema: z.core.$ZodType): void {
  if (isSeq(node)) {
    const item = itemSchema(schema);
    if (item) for (const child of node.items) order(child, item);
  } else if (isMap(node)) {
    const keys = keyOrder(schema);
    const nameOf = ({ key }: { key: unknown }) => String(isScalar(key) ? key.value : key);
    node.items = node.items.toSorted((a, b) => placeOf(keys, nameOf(a)) - placeOf(keys, nameOf(b)));
    for (const pair of node.items) {
      const field = fieldSchema(schema, nameOf(pair));
      if (field) order(pair.value, field);
    }
  }
}

/** Values alike, every comment still there, and nothing more to do a second time. */
function sameMeaning(before: string, after: string): boolean {
  const read = parseDocument(after, { prettyErrors: false });
  if (read.errors.length > 0 || written(read, after) !== after) return false;
  return (
    asText(parseDocument(before).toJS()) === asText(read.toJS()) &&
    commentsOf(before).join('\n') === commentsOf(after).join('\n')
  );
}

/** Comparable whatever the order of the keys. */
export function asText(value: unknown): string {
  return JSON.stringify(value, (_, v: unknown) =>
    isRecord(v)
      ? Object.fromEntries(Object.entries(v).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : v,
  );
}

/** Every comment of a text, in an order of its own. */
export function commentsOf(text: string): string[] {
  return [...new Lexer().lex(text)]
    .filter((token) => CST.tokenType(token) === 'comment')
    .map((token) => token.trimEnd())
    .sort();
}
