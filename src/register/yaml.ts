/** YAML text in, a plain value and the way back to its lines out. */
import {
  type Document,
  isMap,
  isNode,
  isPair,
  isScalar,
  isSeq,
  LineCounter,
  parseDocument,
  visit,
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
  DUPLICATE_KEY: ['同一个字段写了两遍', '请只留一个'],
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
  NON_STRING_KEY: ['字段名要是文字', '请把字段名放进引号'],
};

/** Parses one YAML text. `firstLine` is where it begins in its file (front matter begins on line 2). */
export function parseYaml(
  text: string,
  file: string,
  firstLine = 1,
): { parsed?: Parsed; problems: Problem[] } {
  const lines = new LineCounter();
  const place = (offset: number): Position => {
    const { line, col } = lines.linePos(offset);
    return { file, line: Math.max(1, line) + firstLine - 1, column: Math.max(1, col) };
  };
  const fail = (offset: number, message: string, hint: string): Problem => ({
    rule: 'yaml',
    severity: 'error',
    at: place(offset),
    message,
    hint,
  });

  let document: Document.Parsed;
  try {
    document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  } catch {
    // The parser recurses; only absurd nesting exhausts the stack.
    return { problems: [fail(0, '嵌套太深，读不下去', '请检查是不是贴错了内容')] };
  }
  const problems = document.errors.map((error) => {
    const [message, hint] = SYNTAX[error.code] ?? ['这里的写法不合 YAML 语法', '对照 docs/editing.md 里的模板'];
    return fail(error.pos[0], message, hint);
  });
  if (problems.length > 0) return { problems };
  if (document.contents === null || (isScalar(document.contents) && document.contents.value === null))
    return { problems: [fail(0, '文件是空的', '请按 docs/editing.md 里的模板填写，或者删掉这个文件')] };

  try {
    visit(document, {
      Node(_, node) {
        if (problems.length > 20) return visit.BREAK;
        const start = node.range?.[0] ?? 0;
        if ('source' in node && node.constructor.name === 'Alias')
          problems.push(fail(start, '用了别名（*）', '请把内容写全，不用锚点和别名'));
        else if ('anchor' in node && node.anchor)
          problems.push(fail(start, `用了锚点（&${node.anchor}）`, '请把内容写全，不用锚点和别名'));
        else if (node.tag?.startsWith('!') || (node.tag && !isSeq(node) && !isMap(node) && !isScalar(node)))
          problems.push(fail(start, `用了标签（${node.tag}）`, '请去掉标签'));
        return undefined;
      },
    });
    if (problems.length > 0) return { problems };
    return { problems, parsed: { value: document.toJS(), at: (path, key) => place(offsetOf(document, path, key)) } };
  } catch {
    return { problems: [fail(0, '嵌套太深，读不下去', '请检查是不是贴错了内容')] };
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
