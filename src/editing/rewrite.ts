/**
 * The one way a YAML text is changed: it is told what it shall say, and only what differs is written. Comments, order,
 * quotes and line ends stay as somebody wrote them.
 */
import {
  isMap,
  isScalar,
  isSeq,
  parseDocument,
  type Scalar,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml';
import type * as z from 'zod';
import { fieldSchema, isRecord, itemSchema, keyOrder } from '../schema/index.ts';
import { align } from './align.ts';
import { asText } from './format.ts';
import { inBrackets, oneLine } from './one-line.ts';
import { adding, anew, dropped, nameOf } from './record-fields.ts';
import { inOrder, toYaml, writeRecord } from './write.ts';
import { below, endOf, indented, lineStart, type Splice, spliced, startOf } from './yaml-places.ts';

type Schema = z.core.$ZodType;
type Fields = Readonly<Record<string, unknown>>;

/** What `text` reads as is changed to `to`. What cannot be done in place is written anew, part by part. */
export function rewrite(schema: Schema, text: string, to: unknown): string {
  const document = parseDocument(text, { prettyErrors: false });
  const from: unknown = document.toJS();
  if (asText(from) === asText(to)) return text;
  const ended = text === '' || text.endsWith('\n');
  const whole = ended ? text : text + (/\r?\n/.exec(text)?.[0] ?? '\n');
  const splices = rootSplices(whole, document.contents, schema, from, to);
  const done = splices && spliced(whole, splices);
  const read = done === undefined ? undefined : parseDocument(done, { prettyErrors: false });
  const right = read?.errors.length === 0 && asText(read.toJS()) === asText(to);
  const written = right && done !== undefined ? done : writeRecord(schema, to);
  return ended ? written : written.replace(/\r?\n$/, '');
}

/** A file without a record, a list that becomes empty or begins have no field above them to be written with. */
function rootSplices(text: string, node: unknown, schema: Schema, from: unknown, to: unknown) {
  if (node === null) return [{ start: text.length, end: text.length, by: writeRecord(schema, to) }];
  const [first] = isSeq(node) ? node.items : [];
  if (!isSeq(node) || !node.range || !Array.isArray(to))
    return splicesOf(text, node, schema, from, to);
  if (to.length > 0 && first !== undefined) return splicesOf(text, node, schema, from, to);
  if (to.length > 0)
    return [{ start: node.range[0], end: node.range[1], by: writeRecord(schema, to).trimEnd() }];
  const cores = coresOf(text, node);
  return (
    cores && [
      ...cores.map(taken),
      { start: cores[0]?.start ?? 0, end: cores[0]?.start ?? 0, by: '[]\n' },
    ]
  );
}

/** Undefined where a part is so written, or changes so much, that the one it belongs to must be written anew. */
function splicesOf(
  text: string,
  node: unknown,
  schema: Schema | undefined,
  from: unknown,
  to: unknown,
): Splice[] | undefined {
  if (asText(from) === asText(to)) return [];
  if (isScalar(node)) return scalarSplice(text, node, to);
  if (!isMap(node) && !isSeq(node)) return undefined;
  const alike = isSeq(node) ? Array.isArray(to) : isRecord(to);
  if (!alike || node.items.length === 0 || !node.range) return undefined;
  if (node.flow) return inBrackets(node, from, to);
  if (isSeq(node)) return listSplices(text, node, schema, from as unknown[], to as unknown[]);
  return recordSplices(text, node, schema, from as Fields, to as Fields);
}

/** Another value written on one line, with the quotes it had. */
export function scalarSplice(text: string, node: Scalar, to: unknown): Splice[] | undefined {
  const [start, end] = node.range ?? [0, 0];
  const plain =
    typeof to === 'string' ? !to.includes('\n') : ['number', 'boolean'].includes(typeof to);
  if (start === end || !plain || text.slice(start, end).includes('\n')) return undefined;
  return [{ start, end, by: oneLine(to, node.type) }];
}

function recordSplices(
  text: string,
  map: YAMLMap,
  schema: Schema | undefined,
  from: Fields,
  to: Fields,
): Splice[] | undefined {
  const splices: Splice[] = [];
  const pairs = map.items;
  if (!pairs.some((pair) => nameOf(pair) in to)) return undefined;
  for (const pair of pairs) {
    const key = nameOf(pair);
    const field = schema && fieldSchema(schema, key);
    const inside =
      key in to
        ? (splicesOf(text, pair.value, field, from[key], to[key]) ??
          anew(text, pair, ordered(field, to[key])))
        : dropped(text, pair);
    if (!inside) return undefined;
    splices.push(...inside);
  }
  const fresh = Object.fromEntries(
    Object.entries(to)
      .filter(([key]) => !(key in from))
      .map(([key, value]) => [key, ordered(schema && fieldSchema(schema, key), value)]),
  );
  const added = adding(map, text, schema ? keyOrder(schema) : [], fresh);
  return added && [...splices, ...added];
}

/** Where an entry stands, from the beginning of its first line to the end of its last. */
interface Core {
  readonly start: number;
  readonly end: number;
}

/** Undefined where entries do not begin with a dash on a line of their own. */
function coresOf(text: string, list: YAMLSeq): Core[] | undefined {
  const cores = list.items.map((item) => {
    const begin = startOf(item);
    if (begin === undefined) return undefined;
    const start = lineStart(text, begin);
    if (!/^ *- +$/.test(text.slice(start, begin))) return undefined;
    return { start, end: below(text, endOf(item), '').start };
  });
  return cores.every((core) => core !== undefined) ? cores : undefined;
}

function listSplices(
  text: string,
  list: YAMLSeq,
  schema: Schema | undefined,
  from: readonly unknown[],
  to: readonly unknown[],
): Splice[] | undefined {
  const cores = coresOf(text, list);
  const [first] = cores ?? [];
  if (!cores || !first || to.length === 0) return undefined;
  const item = schema && itemSchema(schema);
  const dash = /^ *- +/.exec(text.slice(first.start))?.[0] ?? '- ';
  const was = align(from, to, asText);
  const left = new Map(cores.map((core, i) => [i, core] as const));
  for (const i of was) if (i !== undefined) left.delete(i);
  const splices = [...left.values()].map(taken);
  let place = first.start;
  for (const [k, value] of to.entries()) {
    const i = was[k];
    const core = i === undefined ? undefined : cores[i];
    if (i !== undefined && core) {
      const inside = splicesOf(text, list.items[i], item, from[i], value);
      splices.push(...(inside ?? [{ ...core, by: entry(value, item, dash) }]));
      place = core.end;
    } else splices.push({ start: place, end: place, by: moved(value) ?? entry(value, item, dash) });
  }
  return splices;

  /** An entry that only stands elsewhere takes its comments along. */
  function moved(value: unknown): string | undefined {
    const found = [...left].find(([i]) => asText(from[i]) === asText(value));
    if (!found) return undefined;
    const [i, { start, end }] = found;
    left.delete(i);
    return text.slice(start, end);
  }
}

function taken({ start, end }: Core): Splice {
  return { start, end, by: '' };
}

function entry(value: unknown, schema: Schema | undefined, dash: string): string {
  const lead = ' '.repeat(dash.length);
  return dash + indented(toYaml(ordered(schema, value)), lead).slice(lead.length);
}

function ordered(schema: Schema | undefined, value: unknown): unknown {
  return schema ? inOrder(schema, value) : value;
}
