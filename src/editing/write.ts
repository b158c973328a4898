/** Records out: the one place that writes YAML. */
import { Document, isMap, isScalar, visit, YAMLSeq } from 'yaml';
import type * as z from 'zod';
import {
  fieldSchema,
  infoOf,
  isOptional,
  itemSchema,
  keyOrder,
  keysOf,
  schemaAt,
  sortOf,
} from '../schema/index.ts';
import { indented } from './yaml-places.ts';

type Schema = z.core.$ZodType;
type Fields = Readonly<Record<string, unknown>>;

/** A value as our files have it: two spaces, one line a text, no anchors, `[{ year: 2025, cases: 3 }]`. */
export function toYaml(value: unknown): string {
  const document = new Document(value, { aliasDuplicateObjects: false });
  visit(document, {
    Seq: (_, node) => {
      if (node.items.length === 0 || !node.items.every(isOfNumbers)) return;
      node.flow = true;
      node.toString = withoutPadding;
    },
  });
  return document.toString({ lineWidth: 0 });
}

/** Counts of a year: short, and read side by side. */
function isOfNumbers(node: unknown): boolean {
  return (
    isMap(node) &&
    node.items.every(({ value }) => isScalar(value) && typeof value.value === 'number')
  );
}

/** `[甲, 乙]`, where the library would put blanks between the brackets. */
export function withoutPadding(this: YAMLSeq, ...args: Parameters<YAMLSeq['toString']>): string {
  return YAMLSeq.prototype.toString.apply(this, args).replace(/^\[ (.*) \]$/, '[$1]');
}

/** The same value with the keys of every record in the order of the schema. */
export function inOrder(schema: Schema, value: unknown): unknown {
  if (Array.isArray(value)) {
    const item = itemSchema(schema);
    return item ? value.map((entry) => inOrder(item, entry)) : value;
  }
  if (typeof value !== 'object' || value === null) return value;
  const order = keyOrder(schema);
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => placeOf(order, a) - placeOf(order, b))
      .map(([key, child]) => {
        const field = fieldSchema(schema, key);
        return [key, field ? inOrder(field, child) : child];
      }),
  );
}

/** A record in canonical form. */
export function writeRecord(schema: Schema, value: unknown): string {
  return toYaml(inOrder(schema, value));
}

/** Where a key stands; what the schema does not know comes last and stays as it was. */
export function placeOf(order: readonly string[], key: string): number {
  const place = order.indexOf(key);
  return place < 0 ? order.length : place;
}

/**
 * A new record: the fields that have values, and between them, as comments, those that may be written, each with an
 * example and what it means. Taking off the `# ` makes a field of it.
 */
export function writeTemplate(schema: Schema, value: Fields): string {
  const keys = keysOf(schema, value);
  return keyOrder(schema)
    .filter((key) => keys.includes(key))
    .map((key) => {
      if (value[key] !== undefined) return writeRecord(schema, { [key]: value[key] });
      const field = schemaAt(schema, [key], value);
      return field && isOptional(field) ? commented(key, field) : '';
    })
    .join('');
}

/** A list with one entry more, given as text because it may hold comments. */
export function withEntry(list: string, entry: string): string {
  const lineEnd = /\r?\n/.exec(list)?.[0] ?? '\n';
  const open = list.replace(/^\[\s*\][ \t]*\r?\n?$/m, '');
  const ended = open === '' || open.endsWith('\n') ? open : open + lineEnd;
  return ended + `- ${indented(entry, '  ').slice(2)}`.replaceAll('\n', lineEnd);
}

/** `# code: "000220001000"  # 可不写，事项编码：官方编码`. */
function commented(key: string, field: Schema): string {
  const { title = key, description = '' } = infoOf(field);
  const [first = '', ...rest] = toYaml({ [key]: exampleOf(field) })
    .trimEnd()
    .split('\n');
  const says = `  # 可不写，${title}${description ? `：${description}` : ''}`;
  return [`# ${first}${says}`, ...rest.map((line) => `# ${line}`), ''].join('\n');
}

/** What the schema gives as an example; put together from the parts where it gives none for the whole. */
function exampleOf(schema: Schema): unknown {
  const [example] = infoOf(schema).examples ?? [];
  if (example !== undefined) return example;
  const item = itemSchema(schema);
  if (item) return [exampleOf(item)];
  switch (sortOf(schema)) {
    case 'record':
      return Object.fromEntries(
        keysOf(schema, undefined).flatMap((key) => {
          const field = schemaAt(schema, [key], undefined);
          return field ? [[key, exampleOf(field)]] : [];
        }),
      );
    case 'number':
      return 1;
    case 'boolean':
      return true;
    default:
      return '请填写';
  }
}
