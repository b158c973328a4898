/** The inside of a paragraph, a heading or a cell as nodes of the tree. */
import type { Token } from 'markdown-it';
import { PROSE_COMPONENTS } from '../../schema/index.ts';
import { isComponent, shapeComplaints } from './components.ts';
import { linkComplaint } from './links.ts';
import { COMPONENT, type Complaint, FAULT, LINK_INSIDE, type Tag } from './syntax.ts';
import { nodesIn, type Place, type ProseNode } from './tree.ts';

/** What is being built, and its surroundings. */
export interface Building {
  readonly place: (offset: number) => Place;
  readonly complain: (at: Place, complaint: Complaint) => void;
  /** How many elements may still stand inside one another. */
  readonly depth: number;
}

interface Open {
  readonly children: ProseNode[];
  /** A link, or a component with words. */
  readonly leads: boolean;
}

export function inlineNodes(
  tokens: readonly Token[],
  { place, complain, depth }: Building,
): ProseNode[] {
  const nodes: ProseNode[] = [];
  const open: Open[] = [{ children: nodes, leads: false }];
  const quotes = quotationMarks(tokens);
  let offset = 0;
  for (const token of tokens) {
    offset = token.map?.[0] ?? offset;
    const at = place(token.type === 'link_open' && !token.info ? offset - 1 : offset);
    add(token, at);
    if (token.type.endsWith('break')) offset++;
  }
  return nodes;

  function add(token: Token, at: Place): void {
    const words = (text: string): ProseNode => ({ kind: 'words', words: text, line: at.line });
    switch (token.type) {
      case 'text':
        return void (token.content && put(words(quotes(token.content))));
      case 'code_inline':
        return put(elementOf('code', at, [words(token.content)]));
      case 'hardbreak':
        put(elementOf('br', at));
        return put(words('\n'));
      case 'softbreak':
        return put(words('\n'));
      case 'image':
        return complain(at, PICTURE);
      case FAULT:
        return complain(at, token.meta as Complaint);
      case COMPONENT:
        return component(token, at);
    }
    if (token.nesting < 0) return void open.pop();
    const children: ProseNode[] = [];
    if (token.type === 'link_open') link(token, at);
    const tag = token.tag === 's' ? 'del' : token.tag;
    put(elementOf(tag, at, children, attributesOf(token)));
    enter(at, children, token.type === 'link_open');
  }

  function put(node: ProseNode): void {
    open.at(-1)?.children.push(node);
  }

  function enter(at: Place, children: ProseNode[], leads: boolean): void {
    if (open.length === depth) complain(at, TOO_DEEP);
    // Deeper nodes are not read, because the text is refused for its depth.
    open.push({ children: open.length < depth ? children : [], leads });
  }

  function link(token: Token, at: Place): void {
    const complaint = linkComplaint(attributesOf(token).href ?? '');
    if (complaint) complain(at, complaint);
    if (open.some(({ leads }) => leads)) complain(at, LINK_INSIDE);
  }

  function component(token: Token, at: Place): void {
    if (token.nesting < 0) return void open.pop();
    const tag = token.meta as Tag;
    const complaints = shapeComplaints(tag, token.nesting > 0);
    for (const complaint of complaints) complain(at, complaint);
    const children: ProseNode[] = [];
    const { name, attributes } = tag;
    // The words inside a faulty component are checked as well.
    if (complaints.length > 0) put(elementOf('em', at, children));
    else if (isComponent(name)) put({ kind: 'component', name, attributes, at, children });
    if (token.nesting > 0) enter(at, children, true);
  }
}

/** Cards and figures among words, where they cannot stand. */
export function cardsAmongWords(nodes: readonly ProseNode[]): Place[] {
  return nodesIn(nodes).flatMap((node) =>
    node.kind === 'component' && PROSE_COMPONENTS[node.name].alone ? [node.at] : [],
  );
}

/** Nothing but components, and blanks between them. */
export function onlyComponents(nodes: readonly ProseNode[]): boolean {
  return (
    nodes.some(({ kind }) => kind === 'component') &&
    nodes.every((node) =>
      node.kind === 'words' ? node.words.trim() === '' : node.kind === 'component',
    )
  );
}

export function elementOf(
  tag: string,
  at: Place,
  children: readonly ProseNode[] = [],
  attributes: Readonly<Record<string, string>> = {},
  tight = false,
): ProseNode {
  return { kind: 'element', tag, attributes, at, tight, children };
}

export function attributesOf({ attrs }: Token): Record<string, string> {
  return Object.fromEntries((attrs ?? []).map(([name, value]) => [name, String(value)]));
}

/** Straight quotation marks become those of print where they come in pairs. */
function quotationMarks(tokens: readonly Token[]): (text: string) => string {
  const count = tokens
    .filter(({ type }) => type === 'text')
    .reduce((sum, { content }) => sum + content.split('"').length - 1, 0);
  if (count === 0 || count % 2 > 0) return (text) => text;
  let seen = 0;
  return (text) => text.replaceAll('"', () => (seen++ % 2 === 0 ? '“' : '”'));
}

const PICTURE: Complaint = {
  rule: 'address',
  message: '正文里不能放图片',
  hint: '请用文字、表格，或者 <Procedure> 流程图',
};
export const TOO_DEEP: Complaint = {
  message: '一层套一层，套得太深',
  hint: '引用、列表、加粗里面套不了这么多层，请分成几段写',
};
