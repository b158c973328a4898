/** What prose has beyond Markdown, components, and what it must not have, each read by a rule of the parser. */
import type { StateInline } from 'markdown-it';

/** A component as written: what a tag says of itself. */
export type Tag = {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
};

/** Something that prose must not have, in its reader's words, and the way out. */
export type Complaint = {
  readonly message: string;
  readonly hint: string;
  /** Of where a link or a picture leads; all others are of how a text is written. */
  readonly rule?: 'address';
};

/** Types of the tokens that these rules make; the `meta` of a component is its tag, that of a fault its complaint. */
export const COMPONENT = 'component';
export const FAULT = 'fault';

const TAG = /<(\/?)([A-Za-z][\w.-]*)((?:[^<>"']|"[^"]*"|'[^']*')*?)(\/?)>/y;
const ATTRIBUTE = /\s+([A-Za-z][\w-]*)(?:=(?:"([^"]*)"|'([^']*)'))?/y;
const COMMENT = /<!(?:--[\s\S]*?(?:-->|$)|[A-Za-z])|<\?/y;

/** `<Name …/>`, `<Name …>words</Name>`, HTML and comments. A `<` before a blank, a digit or a sign is a plain `<`. */
export function tagOrComment(state: StateInline, silent: boolean): boolean {
  const { src, pos } = state;
  if (src[pos] !== '<') return false;
  const comment = matchAt(COMMENT, src, pos);
  if (comment) return fault(state, silent, comment[0].length, HTML_COMMENT);
  if (!/[A-Za-z]/.test(src[src[pos + 1] === '/' ? pos + 2 : pos + 1] ?? '')) return false;
  const match = matchAt(TAG, src, pos);
  if (!match || pos + match[0].length > state.posMax) return fault(state, silent, 1, NO_TAG);
  const [{ length }, closing, name = '', inside = '', slash] = match;
  if (/^[a-z]/.test(name)) return fault(state, silent, length, htmlTag(`${closing}${name}`));
  if (closing) return fault(state, silent, length, unopened(name));
  const attributes = readAttributes(inside);
  if (!attributes) return fault(state, silent, length, badAttributes(name));
  if (state.linkLevel > 0) return fault(state, silent, length, LINK_INSIDE);
  const tag: Tag = { name, attributes };
  if (slash) {
    if (!silent) state.push(COMPONENT, '', 0).meta = tag;
    state.pos += length;
    return true;
  }
  const end = endTag(state, name, pos + length);
  if (!end) return fault(state, silent, length, unclosed(name));
  if (!silent) enclosing(state, tag, pos + length, end.at);
  state.pos = end.at + end.length;
  return true;
}

/** `{`, with all up to its `}`: where pages are programs, such a thing is one. */
export function wavyBracket(state: StateInline, silent: boolean): boolean {
  const [found] = matchAt(/\{[^{}\n]*\}|[{}]/y, state.src, state.pos) ?? [];
  return found === undefined ? false : fault(state, silent, found.length, bracket(found));
}

/** `[^1]`, where it is called and where it stands. */
export function footnote(state: StateInline, silent: boolean): boolean {
  const [found] = matchAt(/\[\^[^\]\n]+\]/y, state.src, state.pos) ?? [];
  return found === undefined ? false : fault(state, silent, found.length, FOOTNOTE);
}

/** Where the words of a component end. Code and links on the way are passed over whole. */
function endTag(state: StateInline, name: string, from: number): Found | undefined {
  const before = state.pos;
  const tag = new RegExp(`</${name.replaceAll('.', '\\.')}\\s*>`, 'y');
  let found: Found | undefined;
  state.linkLevel++;
  for (state.pos = from; !found && state.pos < state.posMax; ) {
    const match = matchAt(tag, state.src, state.pos);
    if (match) found = { at: state.pos, length: match[0].length };
    else state.md.inline.skipToken(state);
  }
  state.linkLevel--;
  state.pos = before;
  return found;
}

interface Found {
  readonly at: number;
  readonly length: number;
}

/** The component with the tokens of its words. */
function enclosing(state: StateInline, tag: Tag, from: number, to: number): void {
  const { posMax } = state;
  state.push(COMPONENT, '', 1).meta = tag;
  state.pos = from;
  state.posMax = to;
  state.linkLevel++;
  state.md.inline.tokenize(state);
  state.linkLevel--;
  state.posMax = posMax;
  state.push(COMPONENT, '', -1);
}

function readAttributes(inside: string): Record<string, string> | undefined {
  const attributes: Record<string, string> = {};
  const end = inside.trimEnd().length;
  for (let offset = 0; offset < end; ) {
    const match = matchAt(ATTRIBUTE, inside, offset);
    if (!match) return undefined;
    attributes[match[1] ?? ''] = match[2] ?? match[3] ?? '';
    offset += match[0].length;
  }
  return attributes;
}

function fault(state: StateInline, silent: boolean, length: number, complaint: Complaint): true {
  if (!silent) state.push(FAULT, '', 0).meta = complaint;
  state.pos += length;
  return true;
}

function matchAt(pattern: RegExp, text: string, offset: number): RegExpExecArray | null {
  pattern.lastIndex = offset;
  return pattern.exec(text);
}

const HTML_COMMENT: Complaint = {
  message: '正文里不能写网页代码',
  hint: '给自己看的话写在开头的字段里，用 # 开头；正文里的请删掉',
};
const NO_TAG: Complaint = {
  message: '“<” 后面不是组件',
  hint: '小于号请写“小于”或者“不足”，或者在 < 后面空一格',
};
export const LINK_INSIDE: Complaint = {
  message: '链接和组件的文字里又有链接或者组件',
  hint: '一段文字只能通到一个地方：里面只写文字，另一个链接写在后面',
};
export const FOOTNOTE: Complaint = {
  message: '正文里不能写脚注',
  hint: '要补充的话写进正文，法条用 <Law> 组件',
};

function bracket(found: string): Complaint {
  return {
    message: `正文里不能写 ${found}`,
    hint: '花括号会被当成程序，请改用“（）”或者“【】”；要照样显示的，放进一对 ` 中间',
  };
}

function htmlTag(name: string): Complaint {
  return { message: `正文里不能写 HTML 标签 <${name}>`, hint: '请用 Markdown 写，或者用组件' };
}

function unopened(name: string): Complaint {
  return {
    message: `</${name}> 前面没有对应的 <${name}>`,
    hint: '开头和结尾要写在同一段里；检查组件有没有写完整',
  };
}

function unclosed(name: string): Complaint {
  return {
    message: `<${name}> 没有结束`,
    hint: `在同一段的文字后面写 </${name}>，或者写成 <${name} … />`,
  };
}

function badAttributes(name: string): Complaint {
  return {
    message: `<${name}> 的写法不对`,
    hint: '写成 <组件 属性="值" />，值要在双引号里，用半角引号',
  };
}
