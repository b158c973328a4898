/** A town's list file changed in place: only what changed is written, every other byte stays. */
import { isCollection, isMap, isScalar, isSeq, type Pair, parseDocument, type YAMLMap } from 'yaml';
import { itemSchema, KINDS, keyOrder } from '../schema/index.ts';
import { flowing, oneLine } from './one-line.ts';
import { placeOf } from './write.ts';
import { below, endOf, indented, leadOf, type Splice, spliced, startOf } from './yaml-places.ts';

/** New values of one entry, by field (`successor.by` for a field within a field). */
export interface EntryChange {
  /** Which entry of the file, from 0. */
  readonly index: number;
  readonly set: ReadonlyMap<string, unknown>;
}

/** The entries of a list file as plain values, in its order. */
export function listEntries(text: string): Readonly<Record<string, unknown>>[] {
  const value: unknown = parseDocument(text).toJS();
  return Array.isArray(value) ? value : [];
}

/** The text with these entries changed and these put at its end. Without changes it is the same text. */
export function rewriteList(
  text: string,
  changes: readonly EntryChange[],
  additions: readonly Readonly<Record<string, unknown>>[] = [],
): string {
  const root = parseDocument(text).contents;
  const changed = spliced(
    text,
    changes.flatMap(({ index, set }) => {
      const entry = isSeq(root) ? root.items[index] : undefined;
      if (!isMap(entry)) throw new Error(`no entry ${index}`);
      return changesTo(text, entry, set);
    }),
  );
  if (additions.length === 0) return changed;
  const lineEnd = /\r?\n/.exec(text)?.[0] ?? '\n';
  const open =
    isSeq(root) && root.flow && root.items.length === 0
      ? changed.replace(/\[\s*\]\s*$/, '')
      : changed;
  const ended = open === '' || open.endsWith('\n') ? open : open + lineEnd;
  return ended + additions.map(rendered).join('').replaceAll('\n', lineEnd);
}

function changesTo(text: string, entry: YAMLMap, set: EntryChange['set']): Splice[] {
  const found: Splice[] = [];
  const missing = new Map<string, unknown>();
  for (const [path, to] of set) {
    const [key = '', inner] = path.split('.');
    const outer = pairOf(entry, key);
    const pair = inner !== undefined && isMap(outer?.value) ? pairOf(outer.value, inner) : outer;
    const value = pair?.value;
    const range = isScalar(value) || isCollection(value) ? value.range : undefined;
    if (range)
      found.push({ start: range[0], end: range[1], by: entry.flow ? flowing(to) : inline(to) });
    else if (inner === undefined) missing.set(key, to);
    else missing.set(key, { ...(missing.get(key) as object | undefined), [inner]: to });
  }
  for (const [key, value] of inOrder(missing)) found.push(added(text, entry, key, value));
  return found;
}

/** A field that was not there goes below the last of those that come before it. */
function added(text: string, entry: YAMLMap, key: string, value: unknown): Splice {
  if (entry.flow) {
    const close = text.lastIndexOf('}', (entry.range?.[1] ?? 1) - 1);
    const at = text.slice(0, close).trimEnd().length;
    return { start: at, end: at, by: `, ${key}: ${flowing(value)}` };
  }
  const [first] = entry.items;
  const before = entry.items.filter((pair) => rank(nameOf(pair)) < rank(key)).at(-1) ?? first;
  const lead = leadOf(text, startOf(first?.key)) ?? '';
  return below(text, endOf(before), indented(field(key, value), lead));
}

function rendered(entry: Readonly<Record<string, unknown>>): string {
  const fields = inOrder(new Map(Object.entries(entry))).map(([key, value]) => field(key, value));
  return `- ${indented(fields.join(''), '  ').slice(2)}`;
}

/** Records within a record stand below their key, everything else beside it. */
function field(key: string, value: unknown): string {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return `${key}: ${inline(value)}\n`;
  const inside = Object.entries(value).map(([inner, to]) => `${inner}: ${inline(to)}\n`);
  return `${key}:\n${indented(inside.join(''), '  ')}`;
}

function inline(value: unknown): string {
  return typeof value === 'object' && value !== null ? flowing(value) : oneLine(value);
}

function inOrder(fields: ReadonlyMap<string, unknown>): [string, unknown][] {
  return [...fields].sort(([a], [b]) => rank(a) - rank(b));
}

/** All lists have the same entries. */
const ENTRY = itemSchema((KINDS.find(({ name }) => name === 'powers') ?? KINDS[0]).schema);
const ORDER = ENTRY ? keyOrder(ENTRY) : [];

function rank(key: string): number {
  return placeOf(ORDER, key);
}

function nameOf(pair: Pair): string {
  return isScalar(pair.key) ? String(pair.key.value) : '';
}

function pairOf(map: YAMLMap, key: string): Pair | undefined {
  return map.items.find((pair) => nameOf(pair) === key);
}
