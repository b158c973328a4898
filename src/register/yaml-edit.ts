/** Where a correction stands in a YAML text. Only what fits on one line and stands by itself is corrected. */
import { type Document, isMap, isScalar, isSeq, type Pair, stringify, type YAMLMap } from 'yaml';
import type { Fix } from './edit.ts';
import type { Path } from './yaml.ts';

/** A word to replace, or a line to put in below the line of `offset`. */
export type TextEdit =
  | { readonly offset: number; readonly old: string; readonly new: string }
  | { readonly offset: number; readonly insert: string };

/** Undefined where a person must do it: the place is not there, spans lines, or is written in braces. */
export function locate(document: Document.Parsed, text: string, fix: Fix): TextEdit | undefined {
  if ('add' in fix) return below(document, text, fix.below, fix.add);
  const found = pairAt(document.contents, fix.path);
  const node = fix.key ? found?.pair?.key : found?.node;
  const word = wordOf(node, text);
  return word && { ...word, new: written(fix.to) };
}

function below(
  document: Document.Parsed,
  text: string,
  path: Path,
  [key, value]: readonly [string, string],
): TextEdit | undefined {
  const found = pairAt(document.contents, path);
  const name = wordOf(found?.pair?.key, text);
  const last = wordOf(found?.node, text);
  if (!found?.map || found.map.flow || found.map.has(key) || !name || !last) return undefined;
  const lead = text.slice(text.lastIndexOf('\n', name.offset - 1) + 1, name.offset);
  if (!/^[ -]*$/.test(lead)) return undefined;
  return { offset: last.offset, insert: `${' '.repeat(lead.length)}${key}: ${written(value)}` };
}

/** A scalar as it is written, quotes included. */
function wordOf(node: unknown, text: string): { offset: number; old: string } | undefined {
  if (!isScalar(node) || !node.range) return undefined;
  const [start, end] = node.range;
  const old = text.slice(start, end);
  return old === '' || /[\r\n]/.test(old) ? undefined : { offset: start, old };
}

interface Found {
  readonly node: unknown;
  readonly pair?: Pair;
  readonly map?: YAMLMap;
}

/** Exactly the node at `path`, with the field it is the value of. */
function pairAt(root: unknown, path: Path): Found | undefined {
  let found: Found = { node: root };
  for (const step of path) {
    const { node } = found;
    if (isMap(node)) {
      const pair = node.items.find(
        ({ key }) => isScalar(key) && String(key.value) === String(step),
      );
      if (!pair) return undefined;
      found = { node: pair.value, pair, map: node };
    } else if (isSeq(node)) found = { node: node.items[Number(step)] };
    else return undefined;
  }
  return found;
}

/** As YAML writes it: quoted where plain text would be read as something else. */
function written(value: string): string {
  return stringify(value, { lineWidth: 0 }).trimEnd();
}
