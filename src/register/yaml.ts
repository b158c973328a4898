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

/** Keys and indexes from the root of a file. */
export type Path = readonly PropertyKey[];

/** A parsed file that can tell where each of its parts stands. */
export interface Parsed {
  readonly value: unknown;
  /** Position of the value at `path`; of its key with `key`; of the nearest parent where it is absent. */
  at(path: Path, key?: 'key'): Position;
}

/** What the parser's error codes mean to the person at the keyboard. */
const SYNTAX: Readonly<Record<string, readonly [message: string, hint: string]>> = {
  TAB_AS_INDENT: ['用了 Tab 缩进', '请改成空格，每层两个'],
  BAD_INDENT: ['缩进没有对齐', '同一层的字段要从同一列开始，每层多两个空格'],
  MISSING_CHAR: ['少了一个符号', '检查引号、括号有没有成对，字段名后面是不是“: ”（英文冒号加空格）'],
  UNEXPECTED_TOKEN: ['这里多了不该有的符号', '文字里有 : # [ ] { } 等符号时，请把整段文字放进引号'],
  BAD_ALIAS: ['星号开头的文字会被当成别名', '请把整段文字放进引号'],
  BAD_SCALAR_START: ['文字不能用这个符号开头', '请把整段文字放进引号'],
  BAD_DQ_ESCAPE: ['双引号里的反斜杠写法不对', '改用单引号，或者把 \\ 写成 \\\\'],
  BLOCK_IN_FLOW: ['方括号、花括号里不能换行写列表', '请展开成一行一条'],
  BLOCK_AS_IMPLICIT_KEY: ['这一行缩进不对，或者上一行少了内容', '检查上一行的冒号和这一行的缩进'],
  MULTILINE_IMPLICIT_KEY: ['字段名断成了两行，或者少了冒号', '字段名后面要有“: ”（英文冒号加空格）'],
  MULTIPLE_DOCS: ['一个文件里写了几份（出现了 ---）', '一个文件只写一份，请去掉 ---'],
};

/** More problems than this in one file tell the reader nothing new. */
const ENOUGH_PROBLEMS = 20;

/**
 * Parses one YAML text. `firstLine` is where it begins in its file (front matter begins on line 2).
 * Only the plain value is kept; the tree with its offsets is built again when somebody asks for a position,
 * because most files never have a problem and hundreds of trees cost a third of the reading time.
 */
export function parseYaml(
  text: string,
  file: string,
  firstLine = 1,
): { parsed?: Parsed; problems: Problem[] } {
  const place = (offset: number): Position => {
    const before = text.slice(0, offset);
    const line = before.split('\n').length;
    return { file, line: line + firstLine - 1, column: offset - (before.lastIndexOf('\n') + 1) + 1 };
  };
  const fail = (offset: number, message: string, hint: string): Problem => ({
    rule: 'yaml',
    severity: 'error',
    at: place(offset),
    message,
    hint,
  });

  try {
    const document = treeOf(text);
    const problems = document.errors.map((error) => {
      const [message, hint] = SYNTAX[error.code] ?? [
        '这里的写法不合 YAML 语法',
        '对照 docs/editing.md 里的模板',
      ];
      return fail(error.pos[0], message, hint);
    });
    if (problems.length > 0) return { problems: problems.slice(0, ENOUGH_PROBLEMS) };
    if (document.contents === null || isEmptyScalar(document.contents))
      return { problems: [fail(0, '文件是空的', '请按 docs/editing.md 里的模板填写，或者删掉这个文件')] };
    const refused = whatWeDoNotRead(document).map((r) => fail(r.offset, r.message, r.hint));
    if (refused.length > 0) return { problems: refused };

    const value: unknown = document.toJS();
    let tree: Document.Parsed | undefined;
    const at: Parsed['at'] = (path, key) => {
      tree ??= treeOf(text);
      return place(offsetOf(tree, path, key));
    };
    return { problems: [], parsed: { value, at } };
  } catch {
    // The parser recurses; only absurd nesting exhausts the stack.
    return { problems: [fail(0, '嵌套太深，读不下去', '请检查是不是贴错了内容')] };
  }
}

/** Doubled keys are looked for here, not by the parser: it compares every key with every other. */
function treeOf(text: string): Document.Parsed {
  return parseDocument(text, { prettyErrors: false, uniqueKeys: false });
}

function isEmptyScalar(node: unknown): boolean {
  return isScalar(node) && node.value === null;
}

const WRITE_OUT = '请把内容写全，不用锚点和别名';

interface Refused {
  readonly offset: number;
  readonly message: string;
  readonly hint: string;
}

/** Correct YAML that an editor of lists did not mean: doubled keys, anchors, aliases, tags. */
function whatWeDoNotRead(document: Document.Parsed): Refused[] {
  const found: Refused[] = [];
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
      const name = isScalar(key) ? String(key.value) : undefined;
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
      const pair = node.items.find((item) => isScalar(item.key) && String(item.key.value) === String(step));
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
