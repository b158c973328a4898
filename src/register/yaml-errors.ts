/** What the YAML parser objects to, in words for the person at the keyboard, each where the mistake was made. */
import { type Document, isScalar, visit } from 'yaml';

/** Something wrong at an offset of the text. */
export interface Objection {
  readonly offset: number;
  readonly message: string;
  readonly hint: string;
}

/** More problems than this in one file tell the reader nothing new. */
export const ENOUGH_PROBLEMS = 20;
/** One broken line can give thousands of errors, and locating each one reads the whole text. */
const ENOUGH_ERRORS = 200;

type Words = readonly [message: string, hint: string];

/** What the parser's error codes mean to the person at the keyboard. */
const SYNTAX: Readonly<Record<string, Words>> = {
  TAB_AS_INDENT: ['用了 Tab 缩进', '请改成空格，每层两个'],
  BAD_INDENT: ['缩进没有对齐', '同一层的字段要从同一列开始，每层多两个空格'],
  MISSING_CHAR: [
    '少了一个符号',
    '检查引号、括号有没有成对，字段名后面是不是“: ”（英文冒号加空格）',
  ],
  UNEXPECTED_TOKEN: ['这里多了不该有的符号', '文字里有 : # [ ] { } 等符号时，请把整段文字放进引号'],
  BAD_ALIAS: ['星号开头的文字会被当成别名', '请把整段文字放进引号'],
  BAD_SCALAR_START: ['文字不能用这个符号开头', '请把整段文字放进引号'],
  BAD_DQ_ESCAPE: ['双引号里的反斜杠写法不对', '改用单引号，或者把 \\ 写成 \\\\'],
  BLOCK_IN_FLOW: ['方括号、花括号里不能换行写列表', '请展开成一行一条'],
  BLOCK_AS_IMPLICIT_KEY: ['这一行缩进不对，或者上一行少了内容', '检查上一行的冒号和这一行的缩进'],
  MULTILINE_IMPLICIT_KEY: [
    '字段名断成了两行，或者少了冒号',
    '字段名后面要有“: ”（英文冒号加空格）',
  ],
  MULTIPLE_DOCS: ['一个文件里写了几份（出现了 ---）', '一个文件只写一份，请去掉 ---'],
};

export const TOO_DEEP: Words = ['嵌套太深，读不下去', '请检查是不是贴错了内容'];
const UNCLOSED_QUOTE: Words = ['引号没有成对', '在文字末尾补上引号；文字里本来有引号的，改用“”'];
const UNCLOSED_BRACKET: Words = [
  '方括号或者花括号没有成对',
  '补上另一半；文字里本来有括号的，把整段文字放进引号',
];
const OTHER: Words = ['这里的写法不合 YAML 语法', '对照 docs/editing/templates/ 里的模板'];

/** One objection a line: what follows on the same line is nearly always the same mistake again. */
export function syntaxErrors(document: Document.Parsed, text: string): Objection[] {
  const { errors } = document;
  if (errors.some(({ code }) => code === 'RESOURCE_EXHAUSTION'))
    return [{ offset: 0, message: TOO_DEEP[0], hint: TOO_DEEP[1] }];
  // After a tab the parser objects to all following lines; these are not reported.
  const tabs = errors.filter(({ code }) => code === 'TAB_AS_INDENT');
  const found = new Map<number, Objection>();
  for (const error of (tabs.length > 0 ? tabs : errors).slice(0, ENOUGH_ERRORS)) {
    const { offset, words } = explain(document, error, text);
    const line = text.slice(0, offset).split('\n').length;
    if (!found.has(line)) found.set(line, { offset, message: words[0], hint: words[1] });
    if (found.size >= ENOUGH_PROBLEMS) break;
  }
  return [...found.values()];
}

function explain(
  document: Document.Parsed,
  { code, message, pos: [offset] }: Document.Parsed['errors'][number],
  text: string,
): { offset: number; words: Words } {
  // The parser notices an open quote or bracket where the text ends; the mistake is where it begins.
  if (code === 'MISSING_CHAR' && message.includes('quote'))
    return { offset: quoteBefore(document, offset), words: UNCLOSED_QUOTE };
  if (code === 'BAD_INDENT' && message.startsWith('Flow ')) {
    const open = text.lastIndexOf(message.includes(' map ') ? '{' : '[', offset - 1);
    return { offset: open < 0 ? offset : open, words: UNCLOSED_BRACKET };
  }
  return { offset, words: SYNTAX[code] ?? OTHER };
}

/** Start of the last quoted text that begins before the offset. */
function quoteBefore(document: Document.Parsed, offset: number): number {
  let start: number | undefined;
  visit(document, {
    Scalar(_, node) {
      const at = node.range?.[0] ?? 0;
      if (isScalar(node) && /^QUOTE/.test(node.type ?? '') && at <= offset)
        start = Math.max(start ?? 0, at);
    },
  });
  return start ?? offset;
}
