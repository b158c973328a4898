/** Changes to a file people wrote: only the lines meant are touched, everything else stays byte for byte. */
import { isMap, isScalar, isSeq, parseDocument, type YAMLMap } from 'yaml';
import type * as z from 'zod';
import type { Path } from '../register/index.ts';
import { keyOrder, schemaAt } from '../schema/index.ts';
import { placeOf, toYaml } from './write.ts';
import { below, endOf, indented, leadOf, type Splice, spliced, startOf } from './yaml-places.ts';

/** One change in the record's own terms. */
export type Amendment =
  /** Fields the record at `at` does not have yet; each comes where the schema has it. */
  | { readonly at: Path; readonly fields: Readonly<Record<string, unknown>> }
  /** Text to put at the end of the list at `at`, written as an item without its `- `. */
  | { readonly at: Path; readonly item: string }
  /** Another value for a field written on one line. */
  | { readonly at: Path; readonly to: string };

/** The text with all changes; undefined where one of them needs a person: written in braces, or not there. */
export function amend(
  schema: z.core.$ZodType,
  text: string,
  amendments: readonly Amendment[],
): string | undefined {
  const document = parseDocument(text, { prettyErrors: false });
  if (document.errors.length > 0) return undefined;
  const value: unknown = document.toJS();
  const splices: Splice[] = [];
  for (const amendment of amendments) {
    const { at } = amendment;
    const node = at.length === 0 ? document.contents : document.getIn(at, true);
    const here = schemaAt(schema, at, value);
    const found =
      'to' in amendment
        ? replacing(node, text, amendment.to)
        : 'item' in amendment
          ? appending(node, text, amendment.item)
          : !isMap(node) || node.flow || !here
            ? undefined
            : adding(node, text, keyOrder(here), amendment.fields);
    if (!found) return undefined;
    splices.push(...found);
  }
  return spliced(text, splices);
}

function replacing(node: unknown, text: string, to: string): Splice[] | undefined {
  if (!isScalar(node) || !node.range) return undefined;
  const [start, end] = node.range;
  if (start === end || text.slice(start, end).includes('\n')) return undefined;
  return [{ start, end, by: toYaml(to).trimEnd() }];
}

function appending(node: unknown, text: string, item: string): Splice[] | undefined {
  if (!isSeq(node) || !node.range) return undefined;
  const start = node.range[0];
  const entry = (indent: string) => indented(item, `${indent}  `).replace(/^( *) {2}/, '$1- ');
  if (node.items.length === 0) return [{ start, end: node.range[1], by: entry('').trimEnd() }];
  const lead = leadOf(text, start);
  if (node.flow || lead === undefined) return undefined;
  return [below(text, endOf(node), entry(lead))];
}

/** New fields, those with the same neighbour in one piece. */
export function adding(
  map: YAMLMap,
  text: string,
  order: readonly string[],
  fields: Readonly<Record<string, unknown>>,
): Splice[] | undefined {
  const present = map.items.map(({ key }) => (isScalar(key) ? String(key.value) : ''));
  const lead = leadOf(text, startOf(map.items[0]?.key));
  if (lead === undefined || Object.keys(fields).some((key) => present.includes(key)))
    return undefined;
  const added = Object.entries(fields).toSorted(
    ([a], [b]) => placeOf(order, a) - placeOf(order, b),
  );
  const byNeighbour = Map.groupBy(added, ([key]) => {
    const before = present
      .map((name, i) => ({ i, place: placeOf(order, name) }))
      .filter(({ place }) => place < placeOf(order, key));
    return before.reduce((a, b) => (b.place > a.place ? b : a), { i: 0, place: -1 }).i;
  });
  return [...byNeighbour].map(([i, entries]) =>
    below(text, endOf(map.items[i]), indented(toYaml(Object.fromEntries(entries)), lead)),
  );
}
