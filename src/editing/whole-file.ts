/** One file as the editor sees it: a value for the form, for prose the words below it, and the way back to its text. */
import { isMap, isScalar, isSeq, parseDocument } from 'yaml';
import {
  type FrontMatter,
  kindOf,
  type Path,
  type Position,
  splitFrontMatter,
} from '../register/index.ts';
import { rewrite } from './rewrite.ts';
import { endOf, startOf } from './yaml-places.ts';

/** What a file says. */
export interface FileContent {
  readonly value: unknown;
  /** Below the front matter of prose. */
  readonly body?: string;
}

/** Undefined for a file that is no YAML, or prose without front matter: that needs a text editor. */
export function contentOf(path: string, text: string): FileContent | undefined {
  const parts = partsOf(path, text);
  const document = parts && parseDocument(parts.fields, { prettyErrors: false });
  if (!parts || !document || document.errors.length > 0) return undefined;
  const value: unknown = document.toJS();
  return path.endsWith('.mdx') ? { value, body: parts.body } : { value };
}

/** The text changed until it says this; without a change it is the same text. */
export function textWith(path: string, text: string, { value, body }: FileContent): string {
  const parts = partsOf(path, text);
  const schema = kindOf(path)?.kind.schema;
  if (!parts || !schema) return text;
  const fields = rewrite(schema, parts.fields, value);
  // A text field on a page knows no line end but its own.
  const lineEnd = /\r?\n/.exec(text)?.[0] ?? '\n';
  return parts.open + fields + parts.close + (body?.replace(/\r?\n/g, lineEnd) ?? parts.body);
}

/** The innermost part that is written at this place, the field a problem speaks of; `body` for the words of prose. */
export function pathAt(path: string, text: string, { line, column }: Position): Path {
  const parts = partsOf(path, text);
  if (!parts) return [];
  const before = text.split('\n').slice(0, line - 1);
  const offset = before.reduce((n, l) => n + l.length + 1, 0) + column - 1 - parts.open.length;
  if (path.endsWith('.mdx') && offset >= parts.fields.length) return ['body'];
  let node: unknown = parseDocument(parts.fields, { prettyErrors: false }).contents;
  const found: (string | number)[] = [];
  for (;;) {
    // A problem of a whole record is printed where the record begins; only what begins later is one of its parts.
    if (isMap(node) && startOf(node) === offset) return found;
    const step = stepTo(node, offset);
    if (!step) return found;
    found.push(step.key);
    node = step.node;
  }
}

function stepTo(
  node: unknown,
  offset: number,
): { key: string | number; node: unknown } | undefined {
  if (isSeq(node)) {
    const key = node.items.findIndex((item) => holds(item, offset));
    return key < 0 ? undefined : { key, node: node.items[key] };
  }
  if (!isMap(node)) return undefined;
  const pair = node.items.find((item) => holds(item.key, offset) || holds(item.value, offset));
  return pair && isScalar(pair.key) ? { key: String(pair.key.value), node: pair.value } : undefined;
}

function holds(node: unknown, offset: number): boolean {
  const start = startOf(node);
  return start !== undefined && start <= offset && offset < Math.max(endOf(node), start + 1);
}

/** A file in parts; `fields` is YAML. Undefined for prose without front matter. */
export function partsOf(path: string, text: string): FrontMatter | undefined {
  if (path.endsWith('.mdx')) return splitFrontMatter(text);
  return { open: '', fields: text, close: '', body: '' };
}
