/** A text as its tree. */
import GithubSlugger from 'github-slugger';
import type { Token } from 'markdown-it';
import { type FrontMatter, splitFrontMatter } from '../front-matter.ts';
import { lostAnchors } from './anchors.ts';
import {
  attributesOf,
  cardsAmongWords,
  elementOf,
  inlineNodes,
  onlyComponents,
  TOO_DEEP,
} from './inline.ts';
import { proseParser } from './markdown.ts';
import { placerIn } from './places.ts';
import { type Complaint, FOOTNOTE } from './syntax.ts';
import { type Fault, type Place, type Prose, type ProseNode, wordsOf } from './tree.ts';

/** A text below its front matter; `firstLine` is its first line in the file. */
export interface Body {
  readonly text: string;
  readonly firstLine: number;
}

interface Open {
  readonly tag: string;
  readonly attributes: Record<string, string>;
  readonly children: ProseNode[];
  /** Its first line, counted from 0 in the text. */
  readonly line: number;
}

/** Elements inside one another; each list is two. No text that a person reads comes near it. */
const MAX_DEPTH = 24;
const PARSER = proseParser();

/** The prose of a whole file. */
export function proseOfFile(text: string): Prose {
  const parts = splitFrontMatter(text);
  return parts ? proseBelow(parts) : readProse({ text, firstLine: 1 });
}

/** The prose below the fields of a file. */
export function proseBelow({ open, fields, close, body }: FrontMatter): Prose {
  return readProse({ text: body, firstLine: (open + fields + close).split('\n').length });
}

/** Reads any text, and never fails. */
export function readProse({ text, firstLine }: Body): Prose {
  const lines = text.split(/\r\n?|\n/);
  const faults: Fault[] = [];
  const root: Open = { tag: '', attributes: {}, children: [], line: 0 };
  const open: Open[] = [root];
  const named = new Map<unknown, Place>();
  const used = new Set<unknown>();
  const slugger = new GithubSlugger();
  for (const token of PARSER.parse(text, {})) {
    const parent = open.at(-1) ?? root;
    const line = token.map?.[0] ?? parent.line;
    if (token.type === 'reference_definition')
      named.set(token.meta?.label, { line: firstLine + line, column: 1 });
    else if (token.type === 'inline') parent.children.push(...inside(token, parent, line));
    else if (token.nesting < 0) close();
    else block(token, parent, line);
  }
  for (const [name, at] of named)
    if (!used.has(name)) complain(at, String(name).startsWith('^') ? FOOTNOTE : UNSEEN);
  const nodes = root.children;
  faults.push(...lostAnchors(nodes, PARSER));
  return {
    nodes,
    faults: faults.sort((a, b) => a.at.line - b.at.line || a.at.column - b.at.column),
  };

  function complain(at: Place, complaint: Complaint): void {
    faults.push({ at, ...complaint });
  }

  function block(token: Token, parent: Open, line: number): void {
    const at = { line: firstLine + line, column: 1 };
    if (token.type === 'fence') return void parent.children.push(codeBlock(token, at));
    const children: ProseNode[] = [];
    const { start } = attributesOf(token);
    const attributes: Record<string, string> = start === undefined ? {} : { start };
    parent.children.push(elementOf(token.tag, at, children, attributes, token.hidden));
    if (token.nesting === 0) return;
    open.push({ tag: token.tag, attributes, children, line });
    if (open.length === MAX_DEPTH) complain(at, TOO_DEEP);
  }

  function inside(token: Token, parent: Open, line: number): ProseNode[] {
    const place = placerIn(lines, line, firstLine, token.content);
    for (const { index, 0: program } of token.content.matchAll(PROGRAM))
      complain(place(index), { message: `正文里不能写 ${program}`, hint: PROGRAM_HINT });
    for (const { meta } of token.children ?? []) used.add(meta?.label);
    const depth = MAX_DEPTH - open.length;
    const nodes = inlineNodes(token.children ?? [], { place, complain, depth });
    const alone = FRAMES.has(parent.tag) && onlyComponents(nodes);
    if (!alone) for (const at of cardsAmongWords(nodes)) complain(at, CARD);
    return nodes;
  }

  /** A heading gets its anchor. A paragraph of components alone is no paragraph: they stand as blocks of their own. */
  function close(): void {
    const closed = open.pop();
    if (closed && HEADING.test(closed.tag)) {
      const id = slugger.slug(closed.children.map(wordsOf).join(''));
      // One without words, or with signs only, has no name.
      if (id !== '') closed.attributes.id = id;
    }
    if (closed?.tag !== 'p' || !onlyComponents(closed.children)) return;
    const { children } = open.at(-1) ?? root;
    children.pop();
    children.push(...closed.children.filter(({ kind }) => kind === 'component'));
  }
}

function codeBlock(token: Token, at: Place): ProseNode {
  const [language = ''] = token.info.trim().split(/\s+/);
  const attributes: Record<string, string> = language ? { class: `language-${language}` } : {};
  const words: ProseNode = { kind: 'words', words: token.content, line: at.line };
  return elementOf('pre', at, [elementOf('code', at, [words], attributes)]);
}

const UNSEEN: Complaint = {
  message: '这一行的写法是给链接起名字，文中没有用到，页面上看不到它',
  hint: '要显示的话，把半角的冒号改成“：”；用不着就删掉',
};
const HEADING = /^h[1-6]$/;
/** Where a card may stand, by itself. */
const FRAMES = new Set(['p', 'th', 'td']);
const CARD: Complaint = {
  message: '期限卡片和流程图不能写在一句话里',
  hint: '单独写一段，上下各空一行',
};
/** Lines that would load or give away code where pages are programs. */
const PROGRAM = /^(?:import|export)(?=\s+[\w{*'"])/gm;
const PROGRAM_HINT = '手册和问答只写文字和组件；这一行请删掉';
