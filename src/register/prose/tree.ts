/** The one tree of a text: what pages show, what rules look through, and all that must not stand there. */
import type { ProseComponentName } from '../../schema/index.ts';
import type { Complaint } from './syntax.ts';

/** A text as read. While there is any fault, no page shows it. */
export interface Prose {
  readonly nodes: readonly ProseNode[];
  /** In the order of the text. */
  readonly faults: readonly Fault[];
}

export type Fault = Complaint & { readonly at: Place };

/** Line and column in the file. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

export type ProseNode = Words | Element | Component;

/** A stretch of words on one line, or the end of that line. */
export interface Words {
  readonly kind: 'words';
  readonly words: string;
  readonly line: number;
}

/** An element of HTML. */
export interface Element {
  readonly kind: 'element';
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly at: Place;
  /** A paragraph in a list whose items stand close together, which shows no frame of its own. */
  readonly tight: boolean;
  readonly children: readonly ProseNode[];
}

/** A component with all it must be told; what it names may still be missing in the register. */
export interface Component {
  readonly kind: 'component';
  readonly name: ProseComponentName;
  readonly attributes: Readonly<Record<string, string>>;
  readonly at: Place;
  readonly children: readonly ProseNode[];
}

/** The words alone, without those that components bring themselves. */
export function wordsOf(node: ProseNode): string {
  return node.kind === 'words' ? node.words : node.children.map(wordsOf).join('');
}

/** Everything in these nodes, from the outside to the inside, in the order of the text. */
export function nodesIn(nodes: readonly ProseNode[]): readonly ProseNode[] {
  const found: ProseNode[] = [];
  const visit = (node: ProseNode) => {
    found.push(node);
    if (node.kind !== 'words') node.children.forEach(visit);
  };
  nodes.forEach(visit);
  return found;
}

/** What stands on one line of the file and in one paragraph, without its marks. */
export interface Line {
  readonly text: string;
  readonly line: number;
}

/** Everything a reader of the page sees in words, line by line. */
export function linesOf(nodes: readonly ProseNode[]): readonly Line[] {
  const lines: { text: string; readonly line: number }[] = [];
  let isNew = true;
  for (const node of nodesIn(nodes)) {
    if (node.kind === 'element' && !INLINE.has(node.tag)) isNew = true;
    if (node.kind !== 'words') continue;
    for (const [i, text] of node.words.split('\n').entries()) {
      const last = lines.at(-1);
      const line = node.line + i;
      if (last?.line === line && !isNew) last.text += text;
      else if (text !== '') lines.push({ text, line });
      isNew = false;
    }
  }
  return lines;
}

const INLINE = new Set(['a', 'br', 'code', 'del', 'em', 'strong']);
