/**
 * Finds the components in an MDX body, with their places. Bodies are Markdown plus the few components of
 * schema/components.ts; everything else MDX could do (code, imports, raw HTML) is refused, because text
 * that comes in by pull request must not run.
 */
import type { Position } from './problem.ts';

/** A component as written. */
export interface Use {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  /** Column and line in the file. */
  readonly at: Pick<Position, 'line' | 'column'>;
}

/** Something in the text that is no plain Markdown and no component. */
export interface Stray {
  readonly at: Pick<Position, 'line' | 'column'>;
  readonly message: string;
  readonly hint: string;
}

const TAG = /<(\/?)([A-Za-z][\w.-]*)((?:[^<>"']|"[^"]*"|'[^']*')*?)(\/?)>/y;
const ATTRIBUTE = /\s+([A-Za-z][\w-]*)(?:=(?:"([^"]*)"|'([^']*)'))?/y;

/** Markdown links and images, inline and as definitions: `[words](address)`, `![words](address)`, `[name]: address`. */
const LINK = /(!?)\[[^\]\n]*\](?:\(\s*<?|:\s*<?)([^)\s>]+)/g;

/** All components of a body, in the order of the text, and all that does not belong there. */
export function readMdx(body: { readonly text: string; readonly firstLine: number }): {
  uses: Use[];
  strays: Stray[];
} {
  const uses: Use[] = [];
  const strays: Stray[] = [];
  const open: Use[] = [];
  const text = withoutCode(body.text);
  const placeAt = placer(text, body.firstLine);
  const stray = (offset: number, message: string, hint: string) =>
    void strays.push({ at: placeAt(offset), message, hint });

  for (const match of text.matchAll(/[<{}]|^(?:import|export)\s/gm)) {
    const offset = match.index;
    const found = match[0];
    if (found === '{' || found === '}')
      stray(offset, `正文里不能写 ${found}`, '花括号会被当成程序，请改用“（）”或者“【】”');
    else if (found !== '<')
      stray(offset, `正文里不能写 ${found.trim()}`, '手册和问答只写文字和组件；这一行请删掉');
    else readTag(offset);
  }
  for (const { index } of text.matchAll(/\[\^[^\]\n]+\]/g))
    stray(index, '正文里不能写脚注', '要补充的话写进正文，法条用 <Law> 组件');
  for (const { index, 0: link, 1: image, 2: address = '' } of text.matchAll(LINK))
    if (link.startsWith('[^')) continue;
    else if (image) stray(index, '正文里不能放图片', '请用文字、表格，或者 <Procedure> 流程图');
    else if (!/^(?:https?:\/\/|#)/.test(address))
      stray(
        index,
        `链接“${address}”不能这样写`,
        '站内的事项、法条、文书请用组件；站外的写全地址，以 https:// 开头',
      );
  for (const { name, at } of open)
    strays.push({
      at,
      message: `<${name}> 没有结束`,
      hint: `在文字后面写 </${name}>，或者写成 <${name} … />`,
    });
  return { uses, strays };

  function readTag(offset: number): void {
    TAG.lastIndex = offset;
    const tag = TAG.exec(text);
    if (!tag) return stray(offset, '“<” 后面不是组件', '小于号请写“小于”或者“不足”');
    const [, closing, name = '', inside = '', selfClosing] = tag;
    if (/^[a-z]/.test(name))
      return stray(
        offset,
        `正文里不能写 HTML 标签 <${closing}${name}>`,
        '请用 Markdown 写，或者用组件',
      );
    if (closing) {
      const last = open.pop();
      if (last?.name === name) return;
      if (last) open.push(last);
      return stray(offset, `</${name}> 前面没有对应的 <${name}>`, '检查组件有没有写完整');
    }
    const attributes = readAttributes(inside);
    if (!attributes)
      return stray(
        offset,
        `<${name}> 的写法不对`,
        '写成 <组件 属性="值" />，值要在双引号里，用半角引号',
      );
    const use: Use = { name, attributes, at: placeAt(offset) };
    uses.push(use);
    if (!selfClosing) open.push(use);
  }
}

function readAttributes(inside: string): Map<string, string> | undefined {
  const attributes = new Map<string, string>();
  let offset = 0;
  while (inside.slice(offset).trim() !== '') {
    ATTRIBUTE.lastIndex = offset;
    const match = ATTRIBUTE.exec(inside);
    if (!match) return undefined;
    attributes.set(match[1] ?? '', match[2] ?? match[3] ?? '');
    offset = ATTRIBUTE.lastIndex;
  }
  return attributes;
}

/**
 * Code is shown, not run: blanked out, so that offsets stay. What only looks like code stays: `\`` is no sign of code, and
 * neither is a fence with another sign of code behind it.
 */
function withoutCode(text: string): string {
  const blank = (code: string) => code.replace(/[^\n]/g, ' ');
  return text
    .replace(/^(`{3,})[^`\n]*\n[\s\S]*?^\1`*[ \t]*$/gm, blank)
    .replace(/^(~{3,})[^\n]*\n[\s\S]*?^\1~*[ \t]*$/gm, blank)
    .replace(/(?<![\\`])`(?!`)(?:[^`\n]|\n(?!\s*\n))+`(?!`)/g, blank);
}

function placer(text: string, firstLine: number): (offset: number) => Use['at'] {
  return (offset) => {
    const before = text.slice(0, offset);
    return {
      line: firstLine + before.split('\n').length - 1,
      column: offset - (before.lastIndexOf('\n') + 1) + 1,
    };
  };
}
