/** A town's list file changed in place: only what changed is written, every other byte stays. */
import {
  isCollection,
  isMap,
  isScalar,
  isSeq,
  type Pair,
  parseDocument,
  type Scalar,
  stringify,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml';

/** New values of one entry, by field (`successor.by` for a field within a field). */
export interface EntryChange {
  /** Which entry of the file, from 0. */
  readonly index: number;
  readonly set: ReadonlyMap<string, unknown>;
}

/** Fields in the order entries are written in; what is not named here comes last. */
const ORDER = [
  'matter',
  'mode',
  'from',
  'until',
  'decision',
  'agreement',
  'office',
  'window',
  'phone',
  'extent',
  'usage',
  'idleSince',
  'counts',
  'dutyClass',
  'staff',
  'funding',
  'closedBy',
  'successor',
  'transition',
  'note',
];

interface Splice {
  readonly start: number;
  readonly end: number;
  readonly text: string;
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
  const root = parseDocument(text, { keepSourceTokens: true }).contents;
  const lineEnd = /\r?\n/.exec(text)?.[0] ?? '\n';
  const splices: Splice[] = [];
  for (const { index, set } of changes) {
    const entry = isSeq(root) ? root.items[index] : undefined;
    if (!isMap(entry)) throw new Error(`no entry ${index}`);
    splices.push(...spliced(text, entry, set, lineEnd));
  }
  // Several new lines may stand at one place; they keep the order they were asked for in.
  let changed = text;
  for (const { start, end, text: by } of splices
    .map((splice, i) => ({ ...splice, i }))
    .sort((a, b) => b.start - a.start || b.i - a.i))
    changed = changed.slice(0, start) + by + changed.slice(end);
  if (additions.length === 0) return changed;
  const open =
    isSeq(root) && root.flow && root.items.length === 0
      ? changed.replace(/\[\s*\]\s*$/, '')
      : changed;
  const ended = open === '' || open.endsWith('\n') ? open : open + lineEnd;
  return ended + additions.map((entry) => rendered(entry).replaceAll('\n', lineEnd)).join('');
}

function spliced(text: string, entry: YAMLMap, set: EntryChange['set'], lineEnd: string): Splice[] {
  const found: Splice[] = [];
  const missing = new Map<string, unknown>();
  for (const [path, to] of set) {
    const [key = '', inner] = path.split('.');
    const outer = pairOf(entry, key);
    const pair = inner !== undefined && isMap(outer?.value) ? pairOf(outer.value, inner) : outer;
    const range = pair && isCollectionOrScalar(pair.value) ? pair.value.range : undefined;
    if (range) found.push({ start: range[0], end: range[1], text: inline(to) });
    else if (inner === undefined) missing.set(key, to);
    else missing.set(key, { ...(missing.get(key) as object | undefined), [inner]: to });
  }
  for (const [key, value] of inOrder(missing)) found.push(added(text, entry, key, value, lineEnd));
  return found;
}

/** A field that was not there goes below the last of those that come before it. */
function added(text: string, entry: YAMLMap, key: string, value: unknown, lineEnd: string): Splice {
  if (entry.flow) {
    const close = text.lastIndexOf('}', (entry.range?.[1] ?? 1) - 1);
    const at = text.slice(0, close).trimEnd().length;
    return { start: at, end: at, text: `, ${key}: ${inline(value)}` };
  }
  const before =
    entry.items.filter((pair) => rank(nameOf(pair)) < rank(key)).at(-1) ?? entry.items[0];
  const first = entry.items[0];
  const column = startOf(first?.key) - (text.lastIndexOf('\n', startOf(first?.key) - 1) + 1);
  const leaf = endOf(before?.value ?? before?.key);
  const newline = text.indexOf('\n', Math.max(leaf - 1, 0));
  const line = blockField(key, value)
    .map((part) => ' '.repeat(column) + part + lineEnd)
    .join('');
  if (newline === -1) return { start: text.length, end: text.length, text: lineEnd + line };
  return { start: newline + 1, end: newline + 1, text: line };
}

function rendered(entry: Readonly<Record<string, unknown>>): string {
  const lines = inOrder(new Map(Object.entries(entry))).flatMap(([key, value]) =>
    blockField(key, value),
  );
  return lines.map((line, i) => `${i === 0 ? '- ' : '  '}${line}\n`).join('');
}

/** Records within a record stand below their key, everything else beside it. */
function blockField(key: string, value: unknown): string[] {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return [`${key}: ${inline(value)}`];
  return [`${key}:`, ...Object.entries(value).map(([inner, to]) => `  ${inner}: ${inline(to)}`)];
}

/** On one line, quoted where plain text would be read as something else. */
function inline(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(inline).join(', ')}]`;
  if (typeof value === 'object' && value !== null)
    return `{ ${Object.entries(value)
      .map(([key, to]) => `${key}: ${inline(to)}`)
      .join(', ')} }`;
  const plain = stringify(value, { lineWidth: 0 }).trimEnd();
  return typeof value === 'string' && plain.includes('\n') ? JSON.stringify(value) : plain;
}

function inOrder(fields: ReadonlyMap<string, unknown>): [string, unknown][] {
  return [...fields].sort(([a], [b]) => rank(a) - rank(b));
}

function rank(key: string): number {
  const at = ORDER.indexOf(key);
  return at === -1 ? ORDER.length : at;
}

function nameOf(pair: Pair): string {
  return isScalar(pair.key) ? String(pair.key.value) : '';
}

function pairOf(map: YAMLMap, key: string): Pair | undefined {
  return map.items.find((pair) => nameOf(pair) === key);
}

function isCollectionOrScalar(node: unknown): node is Scalar | YAMLMap | YAMLSeq {
  return isScalar(node) || isCollection(node);
}

function startOf(node: unknown): number {
  return (isCollectionOrScalar(node) ? node.range?.[0] : undefined) ?? 0;
}

/** End of the last thing written in a value: a block's own range reaches into the lines below it. */
function endOf(node: unknown): number {
  if (isMap(node) && !node.flow) return endOf(node.items.at(-1)?.value);
  if (isSeq(node) && !node.flow) return endOf(node.items.at(-1));
  return (isCollectionOrScalar(node) ? node.range?.[1] : undefined) ?? 0;
}
