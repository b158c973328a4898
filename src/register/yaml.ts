/** YAML text in, a plain value and the way back to its lines out. */
import {
  type Document,
  isAlias,
  isMap,
  isNode,
  isPair,
  isScalar,
  isSeq,
  parseDocument,
  visit,
  type YAMLMap,
} from 'yaml';
import type { Position, Problem } from './problem.ts';
import { ENOUGH_PROBLEMS, type Objection, syntaxErrors, TOO_DEEP } from './yaml-errors.ts';

/** Keys and indexes from the root of a file. */
export type Path = readonly PropertyKey[];

/** A parsed file that can tell where each of its parts stands. */
export interface Parsed {
  readonly value: unknown;
  /** The file as messages name it. */
  readonly file: string;
  /** Position of the value at `path`; of its key with `key`; of the nearest parent where it is absent. */
  at(path: Path, key?: 'key'): Position;
  /** The value at `path` as it is written, without quotes; undefined where there is none. */
  source(path: Path): string | undefined;
}

/**
 * Parses one YAML text. `firstLine` is where it begins in its file (front matter begins on line 2); `known` is its value
 * where somebody has read it before.
 * Only the plain value is kept; the tree with its offsets is built again when somebody asks for a position,
 * because most files never have a problem and hundreds of trees cost a third of the reading time.
 */
export function parseYaml(
  text: string,
  file: string,
  firstLine = 1,
  known?: unknown,
): { parsed?: Parsed; problems: Problem[] } {
  const place = (offset: number): Position => {
    const before = text.slice(0, offset);
    const line = before.split('\n').length;
    return {
      file,
      line: line + firstLine - 1,
      column: offset - (before.lastIndexOf('\n') + 1) + 1,
    };
  };
  const fail = (offset: number, message: string, hint: string): Problem => ({
    rule: 'yaml',
    severity: 'error',
    at: place(offset),
    message,
    hint,
  });

  try {
    const read = known === undefined ? readValue(text) : { value: known };
    if ('wrong' in read)
      return { problems: read.wrong.map((r) => fail(r.offset, r.message, r.hint)) };
    const { value } = read;
    let tree: Document.Parsed | undefined;
    const at: Parsed['at'] = (path, key) => {
      tree ??= treeOf(text);
      return place(offsetOf(tree, path, key));
    };
    const source: Parsed['source'] = (path) => {
      tree ??= treeOf(text);
      const node = tree.getIn(path, true);
      return isScalar(node) ? node.source : undefined;
    };
    return { problems: [], parsed: { value, file, at, source } };
  } catch {
    // The parser recurses; only absurd nesting exhausts the stack.
    return { problems: [fail(0, ...TOO_DEEP)] };
  }
}

function readValue(text: string): { value: unknown } | { wrong: Objection[] } {
  const document = treeOf(text);
  const wrong = syntaxErrors(document, text);
  if (wrong.length > 0) return { wrong };
  if (document.contents === null || isEmptyScalar(document.contents)) return { wrong: [EMPTY] };
  const refused = whatWeDoNotRead(document);
  return refused.length > 0 ? { wrong: refused } : { value: document.toJS() };
}

/** Doubled keys are looked for here, not by the parser: it compares every key with every other. */
function treeOf(text: string): Document.Parsed {
  return parseDocument(text, { prettyErrors: false, uniqueKeys: false });
}

function isEmptyScalar(node: unknown): boolean {
  return isScalar(node) && node.value === null;
}

const EMPTY: Objection = {
  offset: 0,
  message: '文件是空的',
  hint: '请按 docs/editing/templates/ 里的模板填写，或者删掉这个文件',
};
const WRITE_OUT = '请把内容写全，不用锚点和别名';

/** Correct YAML that an editor of lists did not mean: doubled keys, anchors, aliases, tags. */
function whatWeDoNotRead(document: Document.Parsed): Objection[] {
  const found: Objection[] = [];
  const refuse = (node: unknown, message: string, hint: string) =>
    void found.push({ offset: startOf(node) ?? 0, message, hint });
  visit(document, {
    Node(_, node) {
      if (found.length >= ENOUGH_PROBLEMS) return visit.BREAK;
      if (isAlias(node)) refuse(node, '用了别名（*）', WRITE_OUT);
      else if (node.anchor) refuse(node, `用了锚点（&${node.anchor}）`, WRITE_OUT);
      else if (node.tag !== undefined) refuse(node, `用了标签（${node.tag}）`, '请去掉标签');
      if (isMap(node)) checkKeys(node);
      return undefined;
    },
  });
  return found.sort((a, b) => a.offset - b.offset);

  function checkKeys(map: YAMLMap): void {
    const keys = new Set<string>();
    for (const { key } of map.items) {
      const name = isScalar(key) && typeof key.value === 'string' ? key.value : undefined;
      if (name === undefined) refuse(key ?? map, '字段名要是文字', '请把字段名放进引号');
      else if (keys.has(name)) refuse(key, `字段 ${name} 写了两遍`, '请只留一个');
      else keys.add(name);
    }
  }
}

/** Offset of the node at `path`, or of the deepest part of the path that exists. */
function offsetOf(document: Document.Parsed, path: Path, want?: 'key'): number {
  let node: unknown = document.contents;
  let offset = startOf(node) ?? 0;
  for (const [depth, step] of path.entries()) {
    let next: unknown;
    if (isMap(node)) {
      const pair = node.items.find(
        (item) => isScalar(item.key) && String(item.key.value) === String(step),
      );
      if (!isPair(pair)) return offset;
      const last = depth === path.length - 1;
      if (last && want === 'key') return startOf(pair.key) ?? offset;
      next = pair.value ?? pair.key;
      offset = startOf(pair.value) ?? startOf(pair.key) ?? offset;
    } else if (isSeq(node)) {
      next = node.items[Number(step)];
      if (next === undefined) return offset;
      offset = startOf(next) ?? offset;
    } else return offset;
    node = next;
  }
  return offset;
}

function startOf(node: unknown): number | undefined {
  return isNode(node) ? node.range?.[0] : undefined;
}
